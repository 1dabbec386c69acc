package customs.bcp.plan;

import customs.bcp.estate.Estate;
import customs.bcp.estate.EstateReading;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** Notes on versions what happened around them: a party is no longer what it was, the plan was used. */
@ApplicationScoped
@Transactional
public class Marking {
    private final Plans plans;
    private final EstateReading estates;
    private final Clock clock;

    Marking(Plans plans, EstateReading estates, Clock clock) {
        this.plans = plans;
        this.estates = estates;
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
     * @throws Refusal wrong-stage; invalid, when the version was not in force on that day, or it is still to come
     */
    PlanVersion used(UUID id, Expected expected, PlanUse use, LocalDate endedOn, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        expected.check(version);
        version.inStage(PlanStage.EFFECTIVE, "used");
        ZoneId zone = estates.estate(actor).map(Estate::zone).orElse(ZoneOffset.UTC);
        var today = Deadlines.dayOf(clock.instant(), zone);
        if (endedOn.isBefore(version.effectiveFrom()) || endedOn.isAfter(today)) {
            throw Refusal.invalid(
                    "/endedOn",
                    "RANGE",
                    "It ended while this version was in force: between %s and today (%s)."
                            .formatted(version.effectiveFrom(), today));
        }
        version.used(use, endedOn, new Act(actor, clock.instant()));
        plans.flush();
        return version;
    }
}
