package customs.aeo.control;

import customs.aeo.authorisation.Aftercare;
import customs.aeo.authorisation.Authorisation;
import customs.aeo.authorisation.AuthorisationLook;
import customs.aeo.clock.LegalClock;
import customs.aeo.clock.Unit;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.aeo.risk.RemainingRisks;
import customs.aeo.signal.Signal;
import customs.aeo.signal.Watch;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans what is controlled while an authorisation is held, and records what came of it. */
@ApplicationScoped
@Transactional
public class ControlPlan implements Aftercare {
    private final ControlActions actions;
    private final AuthorisationLook authorisations;
    private final RemainingRisks risks;
    private final Watch watch;
    private final Programmes programmes;

    ControlPlan(
            ControlActions actions,
            AuthorisationLook authorisations,
            RemainingRisks risks,
            Watch watch,
            Programmes programmes) {
        this.actions = actions;
        this.authorisations = authorisations;
        this.risks = risks;
        this.watch = watch;
        this.programmes = programmes;
    }

    /** With the grant: what the programme wants watched of a young firm, and what remains of the assessment's risks. */
    @Override
    public void granted(Authorisation authorisation, Programme programme, Act act) {
        var subject = subject(authorisation);
        for (var measure : youngFirm(authorisation, programme)) {
            plan(subject, measure, act);
        }
        var due = programme
                .rule("control")
                .map(rule -> LegalClock.due(rule, authorisation.grantedOn(), programme.calendar()))
                .orElse(null);
        for (var risk : risks.of(authorisation.applicationId())) {
            if (programme.restsOn(authorisation.level()).contains(risk.criterion())) {
                plan(
                        subject,
                        new ControlAction.Plan(
                                ControlAction.Origin.RISK,
                                risk.id(),
                                null,
                                risk.criterion(),
                                risk.measure() == null ? risk.words() : risk.measure(),
                                due,
                                ControlAction.Responsible.OFFICER),
                        act);
            }
        }
    }

    /** Only what rests on the level; none of it later than the last day of close monitoring. */
    private List<ControlAction.Plan> youngFirm(Authorisation authorisation, Programme programme) {
        var until = authorisation.monitoredUntil();
        if (until == null || planned(authorisation)) {
            return List.of();
        }
        return programme.youngFirm().measures().stream()
                .filter(measure -> programme.restsOn(authorisation.level()).contains(measure.criterion()))
                .map(measure -> {
                    var due = LegalClock.plus(
                            authorisation.grantedOn(), measure.afterMonths(), Unit.MONTH, programme.calendar());
                    return new ControlAction.Plan(
                            ControlAction.Origin.YOUNG_FIRM,
                            null,
                            measure.code(),
                            measure.criterion(),
                            null,
                            due.isAfter(until) ? until : due,
                            ControlAction.Responsible.OFFICER);
                })
                .toList();
    }

    private boolean planned(Authorisation authorisation) {
        return actions.of(authorisation.id()).stream()
                .anyMatch(action -> action.origin() == ControlAction.Origin.YOUNG_FIRM);
    }

    /**
     * What an officer adds.
     *
     * @param signalId the reassessment that asked for it, or null
     * @param riskId the risk of the assessment behind it, or null
     */
    record Wish(
            String criterion,
            String words,
            LocalDate dueOn,
            ControlAction.Responsible responsible,
            UUID signalId,
            UUID riskId) {}

    ControlAction add(UUID authorisationId, Wish wish, Act act) {
        var authorisation = authorisations.find(authorisationId, act.by());
        if (!authorisation.stage().held()) {
            throw new Refusal(
                    "wrong-stage",
                    "What is no longer held is not controlled. It is %s.".formatted(authorisation.stage()));
        }
        var programme = programme(authorisation);
        var known = programme.restsOn(authorisation.level());
        if (wish.criterion() != null && !known.contains(wish.criterion())) {
            throw Refusal.invalid("/criterion", "UNKNOWN", "%s is not among %s.".formatted(wish.criterion(), known));
        }
        notPast(wish.dueOn(), authorisation.administration(), act);
        if (wish.signalId() != null
                && !watch.read(wish.signalId(), act.by()).operatorId().equals(authorisation.operatorId())) {
            throw Refusal.invalid("/signalId", "UNKNOWN", "The signal is about another operator.");
        }
        if (wish.riskId() != null
                && risks.of(authorisation.applicationId()).stream()
                        .noneMatch(risk -> risk.id().equals(wish.riskId()))) {
            throw Refusal.invalid("/riskId", "UNKNOWN", "The assessment left no such risk.");
        }
        return plan(
                subject(authorisation),
                new ControlAction.Plan(
                        origin(wish),
                        wish.signalId() == null ? wish.riskId() : wish.signalId(),
                        null,
                        wish.criterion(),
                        wish.words(),
                        wish.dueOn(),
                        wish.responsible()),
                act);
    }

    private static ControlAction.Origin origin(Wish wish) {
        if (wish.signalId() != null) {
            return ControlAction.Origin.REASSESSMENT;
        }
        return wish.riskId() == null ? ControlAction.Origin.OFFICER : ControlAction.Origin.RISK;
    }

    private ControlAction plan(ControlAction.Subject subject, ControlAction.Plan plan, Act act) {
        var action = ControlAction.plan(subject, plan, act);
        actions.persist(action);
        actions.flush();
        return action;
    }

    ControlAction take(UUID id, Expected expected, Act act) {
        var action = found(id, expected, act);
        action.take(act);
        actions.flush();
        return action;
    }

    ControlAction postpone(UUID id, Expected expected, LocalDate until, Act act) {
        var action = found(id, expected, act);
        notPast(until, action.administration(), act);
        action.postpone(until, act);
        actions.flush();
        return action;
    }

    ControlAction complete(UUID id, Expected expected, String found, String evidence, Act act) {
        var action = found(id, expected, act);
        action.complete(found, evidence, today(action.administration(), act), act);
        actions.flush();
        return action;
    }

    /** What failed lets its criterion be looked at again: a task that tells why. */
    ControlAction fail(UUID id, Expected expected, String found, String evidence, Act act) {
        var action = found(id, expected, act);
        var today = today(action.administration(), act);
        if (action.stage() != ControlAction.Stage.PLANNED) {
            throw new Refusal("wrong-stage", "It is done already. It is %s.".formatted(action.stage()));
        }
        var received = watch.receive(
                action.administration(),
                new Signal.Report(
                        Signal.Kind.CONTROL_FAILED,
                        action.operatorId(),
                        "CONTROL/" + id,
                        today,
                        found,
                        null,
                        null,
                        action.criterion() == null ? List.of() : List.of(action.criterion())),
                act);
        action.fail(found, evidence, received.signal().id(), today, act);
        actions.flush();
        return action;
    }

    ControlAction cancel(UUID id, Expected expected, Act act) {
        var action = found(id, expected, act);
        action.cancel(today(action.administration(), act), act);
        actions.flush();
        return action;
    }

    ControlAction read(UUID id, Actor actor) {
        return actions.get(id, actor);
    }

    List<ControlAction> of(UUID authorisation, Actor actor) {
        return actions.of(authorisations.find(authorisation, actor).id());
    }

    Programme programme(ControlAction action) {
        return programme(authorisations.byId(action.authorisationId()));
    }

    private Programme programme(Authorisation it) {
        return programmes.version(it.administration(), it.programme(), it.programmeVersion());
    }

    private void notPast(LocalDate due, String administration, Act act) {
        if (due.isBefore(today(administration, act))) {
            throw Refusal.invalid("/dueOn", "PAST", "%s has passed.".formatted(due));
        }
    }

    private LocalDate today(String administration, Act act) {
        return programmes.today(administration, act.at());
    }

    private ControlAction found(UUID id, Expected expected, Act act) {
        var action = actions.get(id, act.by());
        expected.check(action);
        return action;
    }

    private static ControlAction.Subject subject(Authorisation it) {
        return new ControlAction.Subject(it.administration(), it.operatorId(), it.id(), it.applicationId());
    }
}
