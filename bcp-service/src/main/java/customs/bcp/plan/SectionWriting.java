package customs.bcp.plan;

import customs.platform.act.Act;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Several authors at one draft: each writes one section at a time, and only writing on the same one is a conflict. */
@ApplicationScoped
@Transactional
public class SectionWriting {
    private final Plans plans;
    private final Clock clock;

    SectionWriting(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    PlanSectionView read(UUID id, PlanSection section, Actor actor) {
        return view(plans.version(id, actor), section, actor);
    }

    PlanSectionView write(UUID id, PlanSection section, Expected expected, SectionInput input, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        expected.check(version.stamp(section).version());
        var texts = Arrays.stream(Phase.values())
                .filter(phase -> input.text(phase) != null && !input.text(phase).isBlank())
                .map(phase -> new PlanContent.SectionText(section, phase, input.text(phase)))
                .toList();
        version.writeSection(section, texts, new Act(actor, clock.instant()));
        plans.flush();
        return view(version, section, actor);
    }

    private static PlanSectionView view(PlanVersion version, PlanSection section, Actor actor) {
        var stamp = version.stamp(section);
        return new PlanSectionView(
                version.id(),
                section,
                stamp.version(),
                text(version, section, Phase.PREPAREDNESS),
                text(version, section, Phase.RESPONSE),
                text(version, section, Phase.RECOVERY),
                stamp.by() == null
                        ? null
                        : new PlanVersionView.PersonView(
                                stamp.by(),
                                version.person(stamp.by()),
                                stamp.by().equals(actor.id())),
                stamp.at(),
                version.stage() == PlanStage.DRAFT && actor.has("bcp-author")
                        ? List.of(
                                ActLink.put("write", "/api/v1/plan-versions/" + version.id() + "/sections/" + section))
                        : List.of());
    }

    private static String text(PlanVersion version, PlanSection section, Phase phase) {
        return version.content().texts(section).stream()
                .filter(text -> text.phase() == phase)
                .map(PlanContent.SectionText::text)
                .findFirst()
                .orElse(null);
    }
}
