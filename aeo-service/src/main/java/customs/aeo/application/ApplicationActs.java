package customs.aeo.application;

import customs.aeo.clock.Reading;
import customs.aeo.wording.Sentence;
import customs.aeo.wording.Sentences;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What a caller may do with an application now: the same conditions as the entity's guards, looked at beforehand. */
@ApplicationScoped
class ApplicationActs {
    private final CaseClocks clocks;
    private final Findings findings;
    private final Obstacles obstacles;
    private final Sentences sentences;

    ApplicationActs(CaseClocks clocks, Findings findings, Obstacles obstacles, Sentences sentences) {
        this.clocks = clocks;
        this.findings = findings;
        this.obstacles = obstacles;
        this.sentences = sentences;
    }

    List<ActLink> of(AeoApplication application, Actor actor, LocalDate today) {
        var acts = new ArrayList<ActLink>();
        var href = "/api/v1/applications/" + application.id();
        if (actor.has("trader")) {
            trader(application, href, acts);
        }
        if (actor.has("aeo-officer")) {
            officer(application, href, today, acts);
        }
        if (actor.has("aeo-decider") && !application.assessors().contains(actor.id())) {
            decider(application, href, today, acts);
        }
        return acts;
    }

    /** Why somebody cannot take the next step although the case waits for such a person. */
    Sentence hindrance(AeoApplication application, Actor actor, LocalDate today) {
        if (application.stage() == Stage.IN_ASSESSMENT && actor.has("aeo-officer")) {
            return findings.open(application).isEmpty() ? held(Obstacle.Step.PROPOSAL, application, actor) : null;
        }
        if (application.stage().awaits() != Stage.Awaited.DECIDER || !actor.has("aeo-decider")) {
            return null;
        }
        if (application.assessors().contains(actor.id())) {
            return sentences.say(actor.language(), "hindrance", "ASSESSED_BY_YOU");
        }
        return application.stage() == Stage.HEARING_OPEN
                ? clocks.reading(application, "hearing", today)
                        .filter(reading -> reading.state() == Reading.State.RUNNING)
                        .map(reading -> sentences.say(actor.language(), "hindrance", "HEARING_RUNNING", reading.due()))
                        .orElse(null)
                : held(Obstacle.Step.GRANT, application, actor);
    }

    private Sentence held(Obstacle.Step step, AeoApplication application, Actor actor) {
        return obstacles
                .first(step, application)
                .map(held -> sentences.say(actor.language(), "hindrance", held.hindrance()))
                .orElse(null);
    }

    private static void trader(AeoApplication application, String href, List<ActLink> acts) {
        switch (application.stage()) {
            case DRAFT -> {
                acts.add(ActLink.put("change", href));
                acts.add(ActLink.post("attach", href + "/evidence"));
                acts.add(ActLink.post("submit", href + "/submission"));
                acts.add(ActLink.delete("discard", href));
            }
            case INFO_REQUESTED -> {
                acts.add(ActLink.post("attach", href + "/evidence"));
                acts.add(ActLink.post("answer-information", href + "/answer"));
            }
            case HEARING_OPEN -> acts.add(ActLink.post("answer-hearing", href + "/hearing/answer"));
            default -> {
                // nothing but to withdraw
            }
        }
        if (application.stage().next().contains(Stage.WITHDRAWN)) {
            acts.add(ActLink.post("withdraw", href + "/withdrawal"));
        }
    }

    private void officer(AeoApplication application, String href, LocalDate today, List<ActLink> acts) {
        switch (application.stage()) {
            case SUBMITTED -> {
                acts.add(ActLink.post("accept", href + "/acceptance"));
                acts.add(ActLink.post("request-information", href + "/information-request"));
                acts.add(ActLink.post("not-accept", href + "/non-acceptance"));
            }
            case INFO_REQUESTED -> {
                if (passed(application, "information", today)) {
                    acts.add(ActLink.post("expire", href + "/expiry"));
                }
            }
            case ACCEPTED -> acts.add(ActLink.post("start-assessment", href + "/assessment"));
            case IN_ASSESSMENT -> {
                acts.add(ActLink.post("judge", href + "/verdicts"));
                if (findings.open(application).isEmpty()
                        && obstacles.first(Obstacle.Step.PROPOSAL, application).isEmpty()) {
                    acts.add(ActLink.post("propose", href + "/proposal"));
                }
            }
            default -> {
                // others act now
            }
        }
        if (extensible(application, today)) {
            acts.add(ActLink.post("extend", href + "/extension"));
        }
        if (application.stage().next().contains(Stage.CANCELLED)) {
            acts.add(ActLink.post("cancel", href + "/cancellation"));
        }
    }

    private boolean extensible(AeoApplication application, LocalDate today) {
        var foreseen = clocks.programme(application)
                .rule("decision")
                .map(rule -> rule.extension() != null)
                .orElse(false);
        return foreseen
                && application.stage().underWay()
                && clocks.reading(application, "decision", today)
                        .map(reading -> Set.of(Reading.State.RUNNING, Reading.State.PAUSED)
                                .contains(reading.state()))
                        .orElse(false);
    }

    private void decider(AeoApplication application, String href, LocalDate today, List<ActLink> acts) {
        if (application.stage() == Stage.HEARING_OPEN && passed(application, "hearing", today)) {
            acts.add(ActLink.post("close-hearing", href + "/hearing/closure"));
        }
        if (application.stage() != Stage.DECISION_PENDING) {
            return;
        }
        if (findings.notMet(application).isEmpty()
                && obstacles.first(Obstacle.Step.GRANT, application).isEmpty()) {
            acts.add(ActLink.post("grant", href + "/grant"));
        }
        acts.add(ActLink.post("return-to-assessment", href + "/reassessment"));
        if (application.levels().size() > 1) {
            acts.add(ActLink.post("split", href + "/split"));
        }
        var programme = clocks.programme(application);
        var refusable = !programme.heardBeforeRefusal() || application.heardOnRefusal();
        if (!refusable || programme.heardBefore("RESTRICTION")) {
            acts.add(ActLink.post("open-hearing", href + "/hearing"));
        }
        if (refusable) {
            acts.add(ActLink.post("refuse", href + "/refusal"));
        }
    }

    private boolean passed(AeoApplication application, String clock, LocalDate today) {
        return clocks.reading(application, clock, today)
                .filter(reading -> reading.state() == Reading.State.PASSED)
                .isPresent();
    }
}
