package customs.aeo.improvement;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.clock.Reading;
import customs.aeo.programme.ClockWords;
import customs.aeo.wording.Sentences;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows plans of improvement to customs and to the firm. */
@ApplicationScoped
@Transactional
class ImprovementLook {
    private final Applications applications;
    private final ImprovementPlans plans;
    private final Improvement improvement;
    private final CaseClocks clocks;
    private final ClockWords words;
    private final Sentences sentences;
    private final Clock clock;

    ImprovementLook(
            Applications applications,
            ImprovementPlans plans,
            Improvement improvement,
            CaseClocks clocks,
            ClockWords words,
            Sentences sentences,
            Clock clock) {
        this.applications = applications;
        this.plans = plans;
        this.improvement = improvement;
        this.clocks = clocks;
        this.words = words;
        this.sentences = sentences;
        this.clock = clock;
    }

    ImprovementView.Several list(UUID application, Actor actor) {
        var it = applications.get(application, actor);
        var all = plans.of(it);
        return new ImprovementView.Several(
                all.stream().map(plan -> view(it, plan, actor)).toList(),
                actor.has("aeo-officer")
                                && Improvement.worked(it)
                                && all.stream().noneMatch(plan -> plan.stage().open())
                        ? List.of(ActLink.post("ask-plan", href(it)))
                        : List.of());
    }

    ImprovementView read(UUID application, UUID id, Actor actor) {
        var it = applications.get(application, actor);
        return view(it, plans.get(it, id), actor);
    }

    private ImprovementView view(AeoApplication it, ImprovementPlan plan, Actor actor) {
        var language = actor.language();
        var programme = clocks.programme(it);
        var reading = improvement.reading(it, plan, improvement.today(it, clock.instant()));
        var clockView = reading.state() == Reading.State.NOT_STARTED
                ? null
                : plan.agreedDays() == null
                        ? words.view(programme, reading, language)
                        : words.view(sentences.text(language, "plan.LIMIT"), reading, language);
        return new ImprovementView(
                plan.id(),
                plan.version(),
                it.id(),
                plan.criteria(),
                plan.wanted(),
                plan.stage(),
                plan.measures().stream()
                        .map(each -> new ImprovementView.MeasureView(each.criterion(), each.words(), each.by()))
                        .toList(),
                clockView,
                plan.requestedOn(),
                plan.requestedWhy(),
                plan.remark(),
                Improvement.worked(it) ? acts(it, plan, reading, actor) : List.of());
    }

    private static List<ActLink> acts(AeoApplication it, ImprovementPlan plan, Reading reading, Actor actor) {
        var acts = new ArrayList<ActLink>();
        var href = href(it) + "/" + plan.id();
        var late = reading.state() == Reading.State.PASSED;
        if (actor.has("trader")) {
            switch (plan.stage()) {
                case ASKED, RETURNED -> acts.add(ActLink.post("submit", href + "/measures"));
                case RUNNING -> {
                    if (!late) {
                        acts.add(ActLink.post("complete", href + "/completion"));
                        if (plan.requestedOn() == null) {
                            acts.add(ActLink.post("request-extension", href + "/extension-request"));
                        }
                    }
                }
                default -> {
                    // customs acts now, or nobody
                }
            }
        }
        if (actor.has("aeo-officer")) {
            switch (plan.stage()) {
                case SUBMITTED -> {
                    acts.add(ActLink.post("approve", href + "/approval"));
                    acts.add(ActLink.post("return", href + "/return"));
                }
                case RUNNING -> {
                    if (plan.requestedOn() != null) {
                        acts.add(ActLink.post("extend", href + "/extension"));
                    }
                    if (late) {
                        acts.add(ActLink.post("fail", href + "/failure"));
                    }
                }
                case CLAIMED_DONE -> {
                    acts.add(ActLink.post("verify", href + "/verification"));
                    acts.add(ActLink.post("fail", href + "/failure"));
                }
                case ASKED, RETURNED -> acts.add(ActLink.post("fail", href + "/failure"));
                case VERIFIED, FAILED -> {
                    // it is closed
                }
            }
        }
        return acts;
    }

    private static String href(AeoApplication it) {
        return "/api/v1/applications/%s/improvement-plans".formatted(it.id());
    }
}
