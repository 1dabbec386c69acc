package customs.bcp.plan;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Wording;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who may do what next with a version: asks the guards themselves, so that a button never promises too much. */
final class NextSteps {
    private final PlanVersion version;
    private final Actor actor;
    private final Wording wording;
    private final List<PlanVersionView.NextStep> steps = new ArrayList<>();

    NextSteps(PlanVersion version, Actor actor, Wording wording) {
        this.version = version;
        this.actor = actor;
        this.wording = wording;
    }

    List<PlanVersionView.NextStep> of(
            List<FieldError> missing, List<FieldError> untreated, List<FieldError> objections) {
        switch (version.stage()) {
            case DRAFT -> {
                step("write", "bcp-author", () -> {});
                step("submit", "bcp-author", () -> {
                    if (!missing.isEmpty()) {
                        throw new Refusal("incomplete-plan", missing.getFirst().message(), missing);
                    }
                });
            }
            case IN_REVIEW -> {
                step("review", "bcp-reviewer", () -> version.mayReview(actor));
                step("return", "bcp-reviewer", () -> version.mayReview(actor));
                step("approve", "bcp-approver", () -> {
                    version.mayApprove(actor);
                    PlanRemark.noneOpen(objections);
                    if (!untreated.isEmpty()) {
                        throw new Refusal(
                                "untreated-breach", untreated.getFirst().message(), untreated);
                    }
                });
            }
            case RETURNED -> step("reopen", "bcp-author", version::mayReopen);
            case APPROVED -> {
                step("publish", "bcp-approver", version::mayPublish);
                step("retire", "bcp-approver", version::mayRetire);
            }
            case EFFECTIVE -> {
                step("revise", "bcp-author", () -> {});
                step("use", "crisis-manager", () -> {});
                step("retire", "bcp-approver", version::mayRetire);
            }
            case SUPERSEDED, RETIRED -> {
                // the end: nothing follows
            }
        }
        return steps;
    }

    private void step(String act, String role, Runnable guard) {
        try {
            if (!actor.has(role)) {
                steps.add(new PlanVersionView.NextStep(
                        act, role, false, "MISSING_ROLE", wording.say(actor.language(), "next.role." + role)));
                return;
            }
            guard.run();
            steps.add(new PlanVersionView.NextStep(act, role, true, null, null));
        } catch (Refusal refusal) {
            steps.add(new PlanVersionView.NextStep(
                    act,
                    role,
                    false,
                    refusal.slug().replace('-', '_').toUpperCase(Locale.ROOT),
                    wording.say(actor.language(), "next." + refusal.slug())));
        }
    }

    static List<ActLink> links(PlanVersion version, List<PlanVersionView.NextStep> steps) {
        var href = "/api/v1/plan-versions/" + version.id();
        return steps.stream()
                .filter(PlanVersionView.NextStep::possible)
                .map(step -> switch (step.act()) {
                    case "write" -> ActLink.put("write", href + "/content");
                    case "revise" -> ActLink.post("revise", "/api/v1/plans/" + version.planId() + "/versions");
                    default -> ActLink.post(step.act(), href + "/" + step.act());
                })
                .toList();
    }
}
