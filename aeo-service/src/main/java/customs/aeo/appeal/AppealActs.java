package customs.aeo.appeal;

import customs.aeo.programme.AppealLadder;
import customs.aeo.wording.Sentence;
import customs.aeo.wording.Sentences;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a caller may do with an appeal now: the same conditions as the entity's guards, looked at beforehand. */
@ApplicationScoped
class AppealActs {
    private final AppealClocks clocks;
    private final AppealReview review;
    private final Sentences sentences;

    AppealActs(AppealClocks clocks, AppealReview review, Sentences sentences) {
        this.clocks = clocks;
        this.review = review;
        this.sentences = sentences;
    }

    List<ActLink> of(Appeal appeal, Actor actor, LocalDate today) {
        var acts = new ArrayList<ActLink>();
        var href = "/api/v1/appeals/" + appeal.id();
        var rule = review.rung(appeal);
        if (actor.has("trader")) {
            appellant(appeal, rule, href, today, acts);
        }
        if (actor.has("aeo-decider") && !appeal.bars(actor.id())) {
            decider(appeal, rule, href, today, acts);
        }
        return acts;
    }

    /** Why a decider has nothing to do here although the appeal waits for one. */
    Sentence hindrance(Appeal appeal, Actor actor, LocalDate today) {
        if (appeal.stage().awaits() != Appeal.Awaited.DECIDER || !actor.has("aeo-decider")) {
            return null;
        }
        if (appeal.bars(actor.id())) {
            return sentences.say(actor.language(), "hindrance", "PART_IN_DECISION");
        }
        return switch (appeal.stage()) {
            case HEARING_SCHEDULED ->
                today.isBefore(appeal.hearingOn())
                        ? sentences.say(actor.language(), "hindrance", "APPEAL_HEARING_AHEAD", appeal.hearingOn())
                        : null;
            case MINUTES_SHARED ->
                clocks.running(appeal, "arguments", today)
                        ? sentences.say(
                                actor.language(),
                                "hindrance",
                                "ARGUMENTS_RUNNING",
                                clocks.reading(appeal, "arguments", today)
                                        .orElseThrow()
                                        .due())
                        : null;
            default -> null;
        };
    }

    private void appellant(Appeal appeal, AppealLadder.Rung rule, String href, LocalDate today, List<ActLink> acts) {
        switch (appeal.stage()) {
            case RETURNED -> acts.add(ActLink.post("complete", href + "/completion"));
            case UNDER_REVIEW -> hearing(appeal, rule, href, acts);
            case MINUTES_SHARED -> {
                if (!clocks.passed(appeal, "arguments", today)) {
                    acts.add(ActLink.post("argue", href + "/arguments"));
                }
            }
            case REJECTED -> {
                var further = clocks.programme(appeal).appeal().rung(appeal.rung() + 1);
                if (further.isPresent() && !clocks.passed(appeal, "escalation", today)) {
                    acts.add(ActLink.post("escalate", href + "/escalation"));
                }
            }
            default -> {
                // nothing but to withdraw
            }
        }
        if (appeal.stage().next().contains(Appeal.Stage.WITHDRAWN)) {
            acts.add(ActLink.post("withdraw", href + "/withdrawal"));
        }
    }

    private static void hearing(Appeal appeal, AppealLadder.Rung rule, String href, List<ActLink> acts) {
        if (rule.hearing() != AppealLadder.Oral.NEVER && !appeal.heard()) {
            acts.add(ActLink.post("request-hearing", href + "/hearing-request"));
        }
    }

    private void decider(Appeal appeal, AppealLadder.Rung rule, String href, LocalDate today, List<ActLink> acts) {
        switch (appeal.stage()) {
            case FILED -> acts.add(ActLink.post("take-up", href + "/review"));
            case UNDER_REVIEW -> {
                if (rule.hearing() != AppealLadder.Oral.ALWAYS || appeal.heard()) {
                    outcome(href, acts);
                }
                hearing(appeal, rule, href, acts);
                acts.add(ActLink.post("send-back", href + "/return"));
            }
            case HEARING_REQUESTED -> acts.add(ActLink.post("schedule-hearing", href + "/hearing"));
            case HEARING_SCHEDULED -> {
                if (!today.isBefore(appeal.hearingOn())) {
                    acts.add(ActLink.post("serve-minutes", href + "/minutes"));
                    acts.add(ActLink.post("absence", href + "/absence"));
                }
                acts.add(ActLink.post("schedule-hearing", href + "/hearing"));
            }
            case MINUTES_SHARED -> {
                if (!clocks.running(appeal, "arguments", today)) {
                    outcome(href, acts);
                }
            }
            default -> {
                // others act now
            }
        }
    }

    private static void outcome(String href, List<ActLink> acts) {
        acts.add(ActLink.post("uphold", href + "/upholding"));
        acts.add(ActLink.post("reject", href + "/rejection"));
    }
}
