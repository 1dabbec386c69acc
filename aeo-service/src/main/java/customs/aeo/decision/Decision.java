package customs.aeo.decision;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.Findings;
import customs.aeo.application.Obstacle;
import customs.aeo.application.Obstacles;
import customs.aeo.application.Stage;
import customs.aeo.authorisation.Grants;
import customs.aeo.authorisation.Restriction;
import customs.aeo.clock.LegalClock;
import customs.aeo.hearing.Hearing;
import customs.aeo.hearing.HearingView;
import customs.aeo.hearing.Hearings;
import customs.aeo.operator.OperatorUnit;
import customs.aeo.operator.Operators;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What the decider does: hear, grant, refuse. */
@ApplicationScoped
@Transactional
public class Decision {
    private final Applications applications;
    private final CaseClocks clocks;
    private final Findings findings;
    private final Hearings hearings;
    private final Grants grants;
    private final Operators operators;
    private final Obstacles obstacles;

    Decision(
            Applications applications,
            CaseClocks clocks,
            Findings findings,
            Hearings hearings,
            Grants grants,
            Operators operators,
            Obstacles obstacles) {
        this.obstacles = obstacles;
        this.applications = applications;
        this.clocks = clocks;
        this.findings = findings;
        this.hearings = hearings;
        this.grants = grants;
        this.operators = operators;
    }

    public AeoApplication hear(UUID id, Expected expected, String grounds, LocalDate receivedOn, Act act) {
        return hear(id, expected, grounds, List.of(), receivedOn, act);
    }

    /**
     * Serves the grounds of an intended decision.
     *
     * @param restrictions what would be granted less than asked, or under a condition; none when a refusal is intended
     * @param receivedOn day on which the grounds are received or deemed received; today when null
     */
    public AeoApplication hear(
            UUID id, Expected expected, String grounds, List<Restriction> restrictions, LocalDate receivedOn, Act act) {
        var application = found(id, expected, act);
        var programme = clocks.programme(application);
        var rule = programme
                .rule("hearing")
                .orElseThrow(() -> new Refusal("wrong-stage", "The programme foresees no hearing."));
        var today = today(application, act);
        var received = receivedOn == null ? today : receivedOn;
        if (received.isAfter(today)) {
            throw Refusal.invalid("/receivedOn", "FUTURE", "%s has not come yet.".formatted(received));
        }
        if (application.acceptedOn() != null && received.isBefore(application.acceptedOn())) {
            throw Refusal.invalid("/receivedOn", "DATES_OUT_OF_ORDER", "The case was accepted only later.");
        }
        var hearing = Hearing.open(
                application.administration(),
                application.operatorId(),
                id,
                grounds,
                received,
                LegalClock.due(rule, received, programme.calendar()),
                act);
        check(application, restrictions, today);
        application.openHearing(hearing.id(), restrictions, received, act);
        hearings.persist(hearing);
        return shown(application, act);
    }

    /** The applicant's answer. With nothing further announced the hearing closes at once. */
    public AeoApplication answer(UUID id, Expected expected, String words, boolean last, Act act) {
        var application = found(id, expected, act);
        var hearing = hearing(application);
        var today = today(application, act);
        clocks.refuseLate(application, AeoApplication.HEARING_CLOSED, today);
        hearing.answer(words, last, today, act);
        if (last) {
            hearing.close(today, act);
            application.closeHearing(today, act);
        } else {
            application.heardFrom(act);
        }
        return shown(application, act);
    }

    public AeoApplication closeHearing(UUID id, Expected expected, Act act) {
        var application = found(id, expected, act);
        var today = today(application, act);
        if (application.stage() == Stage.HEARING_OPEN) {
            hearing(application).close(today, act);
        }
        application.closeHearing(today, act);
        return shown(application, act);
    }

    public AeoApplication grant(UUID id, Expected expected, Act act) {
        return grant(id, expected, List.of(), act);
    }

    /** @param restrictions what is granted less than asked, or under a condition: each was served in the hearing */
    public AeoApplication grant(UUID id, Expected expected, List<Restriction> restrictions, Act act) {
        var application = found(id, expected, act);
        var today = today(application, act);
        if (application.stage() == Stage.DECISION_PENDING && !application.heardOn(restrictions)) {
            check(application, restrictions, today);
        }
        var hearingNeeded = clocks.programme(application).heardBefore("RESTRICTION");
        application.grant(findings.notMet(application), restrictions, hearingNeeded, today, act);
        obstacles.check(Obstacle.Step.GRANT, application);
        grants.grant(
                clocks.programme(application),
                operators.findById(application.operatorId()),
                id,
                application.levels(),
                application.restrictions(),
                today,
                act);
        return shown(application, act);
    }

    public AeoApplication refuse(UUID id, Expected expected, Act act) {
        var application = found(id, expected, act);
        application.refuse(clocks.programme(application).heardBeforeRefusal(), today(application, act), act);
        return shown(application, act);
    }

    public AeoApplication returnToAssessment(UUID id, Expected expected, Act act) {
        var application = found(id, expected, act);
        application.returnToAssessment(act);
        return shown(application, act);
    }

    /** Some levels become a case of their own, to be decided by itself; returns that case. */
    public AeoApplication split(UUID id, Expected expected, List<String> levels, Act act) {
        var application = found(id, expected, act);
        var part = application.split(
                levels, applications.nextNumber(application.administration(), today(application, act)), act);
        applications.persist(part);
        findings.carryOver(id, part.id(), part.levels());
        clocks.show(part, today(part, act));
        shown(application, act);
        return part;
    }

    HearingView hearing(UUID id, Actor actor) {
        var application = applications.get(id, actor);
        if (application.hearingId() == null) {
            throw Refusal.notFound("hearing");
        }
        return HearingView.of(hearings.findById(application.hearingId()));
    }

    private void check(AeoApplication application, List<Restriction> restrictions, LocalDate today) {
        Restriction.check(
                restrictions,
                clocks.programme(application),
                application.levels(),
                operators.findById(application.operatorId()).units().stream()
                        .map(OperatorUnit::code)
                        .collect(Collectors.toSet()),
                today);
    }

    private Hearing hearing(AeoApplication application) {
        if (application.hearingId() == null) {
            throw new Refusal("wrong-stage", "No hearing is open.");
        }
        return hearings.findById(application.hearingId());
    }

    private AeoApplication found(UUID id, Expected expected, Act act) {
        var application = applications.get(id, act.by());
        expected.check(application);
        return application;
    }

    private LocalDate today(AeoApplication application, Act act) {
        return LocalDate.ofInstant(act.at(), clocks.programme(application).zone());
    }

    private AeoApplication shown(AeoApplication application, Act act) {
        clocks.show(application, today(application, act));
        applications.flush();
        return application;
    }
}
