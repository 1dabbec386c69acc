package customs.bcp.plan;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.UUID;

/** What a reviewer does with a version: agree, object, or send it back. */
@ApplicationScoped
@Transactional
public class Reviewing {
    private final Plans plans;
    private final Clock clock;

    Reviewing(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    public PlanVersion review(UUID id, Expected expected, ReviewInput input, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        expected.check(version);
        version.review(input.objection(), input.comment(), new Act(actor, clock.instant()));
        plans.flush();
        return version;
    }

    public PlanVersion giveBack(UUID id, Expected expected, String comment, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        expected.check(version);
        version.giveBack(new Act(actor, clock.instant(), comment));
        plans.flush();
        return version;
    }
}
