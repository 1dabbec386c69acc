package customs.bcp.plan;

import customs.bcp.estate.EstateReading;
import customs.platform.act.Act;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Several authors at one draft: each writes one section or list at a time, and only writing on the same one is a conflict. */
@ApplicationScoped
@Transactional
public class SectionWriting {
    private final Plans plans;
    private final EstateReading estates;
    private final Clock clock;

    SectionWriting(Plans plans, EstateReading estates, Clock clock) {
        this.plans = plans;
        this.estates = estates;
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

    PlanPartView read(UUID id, PlanPart part, Actor actor) {
        return view(plans.version(id, actor), part, actor);
    }

    PlanPartView write(UUID id, PlanPart part, Expected expected, PlanParts parts, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        if (part == PlanPart.SERVICE && parts.reviewIntervalMonths() == null) {
            throw Refusal.invalid(
                    "/reviewIntervalMonths", "NOT_NULL", "Say after how many months the plan is reviewed.");
        }
        if (parts.of(part) == null) {
            throw Refusal.invalid(
                    "", "MISSING", "All parts of the kind %s are stated, if only as an empty list.".formatted(part));
        }
        expected.check(version.stamp(part).version());
        var content = PlanParts.of(part, parts.in(version.content())).in(version.content());
        Contradictions.refuse(content, estates.document(actor));
        version.write(content, new Act(actor, clock.instant()));
        plans.flush();
        return view(version, part, actor);
    }

    private static PlanPartView view(PlanVersion version, PlanPart part, Actor actor) {
        var stamp = version.stamp(part);
        return new PlanPartView(
                version.id(),
                part,
                stamp.version(),
                PlanParts.of(part, version.content()),
                writer(version, stamp, actor),
                stamp.at(),
                acts(version, "/parts/" + part, actor));
    }

    private static PlanVersionView.PersonView writer(PlanVersion version, SectionStamp stamp, Actor actor) {
        return stamp.by() == null
                ? null
                : new PlanVersionView.PersonView(
                        stamp.by(), version.person(stamp.by()), stamp.by().equals(actor.id()));
    }

    private static List<ActLink> acts(PlanVersion version, String place, Actor actor) {
        return version.stage() == PlanStage.DRAFT && actor.has("bcp-author")
                ? List.of(ActLink.put("write", "/api/v1/plan-versions/" + version.id() + place))
                : List.of();
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
                writer(version, stamp, actor),
                stamp.at(),
                acts(version, "/sections/" + section, actor));
    }

    private static String text(PlanVersion version, PlanSection section, Phase phase) {
        return version.content().texts(section).stream()
                .filter(text -> text.phase() == phase)
                .map(PlanContent.SectionText::text)
                .findFirst()
                .orElse(null);
    }
}
