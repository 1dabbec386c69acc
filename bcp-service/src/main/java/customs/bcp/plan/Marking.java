package customs.bcp.plan;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Notes on versions what happened around them: a party is no longer what it was, the plan was used. */
@ApplicationScoped
@Transactional
public class Marking {
    private final Plans plans;
    private final Clock clock;

    Marking(Plans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    /** Every version in review, approved or in force that names the operator says so in its history. */
    public void operatorChanged(
            String administration, String scheme, String identifier, String before, String now, Act act) {
        for (var version : plans.relyingOn(administration, scheme, identifier)) {
            version.operatorChanged(scheme, identifier, before, now, act);
        }
        plans.flush();
    }

    /**
     * After an exercise or an activation the plan is reviewed within 30 days.
     *
     * @param endedOn local day on which it closed
     */
    public void used(UUID id, PlanUse use, LocalDate endedOn, Actor actor) {
        plans.lockedVersion(id, actor).used(use, endedOn, new Act(actor, clock.instant()));
        plans.flush();
    }
}
