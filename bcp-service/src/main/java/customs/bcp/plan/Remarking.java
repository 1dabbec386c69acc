package customs.bcp.plan;

import customs.platform.act.Act;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reviewers say what they think of single sections; authors answer; a reviewer settles. */
@ApplicationScoped
@Transactional
public class Remarking {
    private final Plans plans;
    private final Remarks remarks;
    private final Clock clock;

    Remarking(Plans plans, Remarks remarks, Clock clock) {
        this.plans = plans;
        this.remarks = remarks;
        this.clock = clock;
    }

    List<PlanRemarkView> list(UUID version, Actor actor) {
        var read = plans.version(version, actor);
        return remarks.of(version, actor).stream()
                .map(remark -> view(remark, read, actor))
                .toList();
    }

    PlanRemarkView read(UUID id, Actor actor) {
        var remark = remarks.get(id, actor);
        return view(remark, plans.version(remark.planVersionId(), actor), actor);
    }

    public PlanRemarkView raise(UUID id, RemarkInput input, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        version.mayReview(actor);
        var remark = new PlanRemark(version, input, new Act(actor, clock.instant()));
        remarks.add(remark);
        remarks.flush();
        return view(remark, version, actor);
    }

    PlanRemarkView answer(UUID id, Expected expected, String text, Actor actor) {
        var remark = remarks.get(id, actor);
        expected.check(remark);
        remark.answer(text, new Act(actor, clock.instant()));
        remarks.flush();
        return view(remark, plans.version(remark.planVersionId(), actor), actor);
    }

    PlanRemarkView settle(UUID id, Expected expected, String text, Actor actor) {
        var remark = remarks.get(id, actor);
        expected.check(remark);
        var version = plans.lockedVersion(remark.planVersionId(), actor);
        remark.settle(text, version, new Act(actor, clock.instant()));
        remarks.flush();
        return view(remark, version, actor);
    }

    private static PlanRemarkView view(PlanRemark remark, PlanVersion version, Actor actor) {
        var href = "/api/v1/plan-remarks/" + remark.id();
        var acts = new ArrayList<ActLink>();
        if (remark.stage() != RemarkStage.SETTLED) {
            if (actor.has("bcp-author")) {
                acts.add(ActLink.post("answer", href + "/answer"));
            }
            if (actor.has("bcp-reviewer") && !version.isAuthor(actor)) {
                acts.add(ActLink.post("settle", href + "/settle"));
            }
        }
        return new PlanRemarkView(
                remark.id(),
                remark.version(),
                remark.planVersionId(),
                remark.section(),
                remark.kindOf(),
                remark.stage(),
                remark.text(),
                new PlanVersionView.PersonView(
                        remark.raisedBy(),
                        remark.raisedByName(),
                        remark.raisedBy().equals(actor.id())),
                remark.raisedAt(),
                remark.answer(),
                remark.answeredByName(),
                remark.settlement(),
                remark.settledByName(),
                List.copyOf(acts));
    }
}
