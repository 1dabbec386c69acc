package customs.aeo.authorisation;

import customs.aeo.operator.Operators;
import customs.aeo.programme.Ground;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An officer proposes to suspend, another person confirms and lifts. */
@ApplicationScoped
@Transactional
public class SuspensionReview {
    private final Suspensions suspensions;
    private final Authorisations authorisations;
    private final AdverseHearing hearing;
    private final Dependents dependents;
    private final Operators operators;
    private final Programmes programmes;

    SuspensionReview(
            Suspensions suspensions,
            Authorisations authorisations,
            AdverseHearing hearing,
            Dependents dependents,
            Operators operators,
            Programmes programmes) {
        this.suspensions = suspensions;
        this.authorisations = authorisations;
        this.hearing = hearing;
        this.dependents = dependents;
        this.operators = operators;
        this.programmes = programmes;
    }

    public Suspension propose(Suspension.Proposal proposal, Act act) {
        var operator = operators.get(proposal.operatorId(), act.by());
        var today = programmes.today(operator.administration(), act.at());
        var from = proposal.from() == null ? today : proposal.from();
        var concerned = concerned(operator.id(), proposal.criterion());
        if (concerned.isEmpty()) {
            throw new Refusal(
                    "nothing-to-suspend",
                    "This operator holds nothing that rests on criterion %s.".formatted(proposal.criterion()));
        }
        var ground = programme(concerned.getFirst()).grounds().get(proposal.ground());
        if (ground == null) {
            throw Refusal.invalid(
                    "/ground",
                    "UNKNOWN",
                    "%s is not among %s."
                            .formatted(
                                    proposal.ground(),
                                    programme(concerned.getFirst()).grounds().keySet()));
        }
        if (act.by().has("trader") && !Ground.HOLDER_REQUEST.equals(proposal.ground())) {
            throw Refusal.invalid(
                    "/ground", "NOT_YOURS", "A holder asks for a suspension with the ground HOLDER_REQUEST.");
        }
        if (ground.measures() && (proposal.measures() == null || proposal.measuresUntil() == null)) {
            throw Refusal.invalid("/measures", "MISSING", "With this ground, state measures and until when.");
        }
        if (proposal.measuresUntil() != null && proposal.measuresUntil().isBefore(from)) {
            throw Refusal.invalid("/measuresUntil", "DATES_OUT_OF_ORDER", "Measures end before the suspension begins.");
        }
        var suspension = Suspension.propose(
                operator.administration(),
                new Suspension.Proposal(
                        operator.id(),
                        proposal.criterion(),
                        proposal.ground(),
                        proposal.reason(),
                        proposal.measures(),
                        proposal.measuresUntil(),
                        from),
                act);
        suspensions.persist(suspension);
        suspensions.flush();
        return suspension;
    }

    public Suspension confirm(UUID id, Expected expected, Act act) {
        var suspension = suspensions.get(id, act.by());
        expected.check(suspension);
        var concerned = concerned(suspension.operatorId(), suspension.criterion());
        if (concerned.isEmpty()) {
            throw new Refusal(
                    "nothing-to-suspend",
                    "This operator holds nothing that rests on criterion %s.".formatted(suspension.criterion()));
        }
        suspension.confirm(
                programme(concerned.getFirst()).heardBefore("SUSPENSION") && !suspension.requested(),
                programmes.today(suspension.administration(), act.at()),
                act);
        concerned.forEach(authorisation ->
                authorisation.suspend(suspension.id(), suspension.criterion(), suspension.from(), act));
        dependents.takenOut(
                suspension.operatorId(),
                suspension.id(),
                false,
                suspension.criterion(),
                concerned.stream().map(Authorisation::level).toList(),
                suspension.from(),
                act);
        suspensions.flush();
        return suspension;
    }

    /** More time for the measures that the holder takes. */
    public Suspension extend(UUID id, Expected expected, LocalDate until, Act act) {
        var suspension = suspensions.get(id, act.by());
        expected.check(suspension);
        suspension.extend(until, programmes.today(suspension.administration(), act.at()), act);
        suspensions.flush();
        return suspension;
    }

    public Suspension dismiss(UUID id, Expected expected, Act act) {
        var suspension = suspensions.get(id, act.by());
        expected.check(suspension);
        suspension.dismiss(act);
        suspensions.flush();
        return suspension;
    }

    public Suspension openHearing(UUID id, Expected expected, String grounds, LocalDate receivedOn, Act act) {
        var suspension = suspensions.get(id, act.by());
        expected.check(suspension);
        hearing.open(suspension, heldUnder(suspension), grounds, receivedOn, act);
        suspensions.flush();
        return suspension;
    }

    public Suspension answer(UUID id, Expected expected, String words, boolean last, Act act) {
        var suspension = suspensions.get(id, act.by());
        expected.check(suspension);
        hearing.answer(suspension, heldUnder(suspension), words, last, act);
        suspensions.flush();
        return suspension;
    }

    public Suspension closeHearing(UUID id, Expected expected, Act act) {
        var suspension = suspensions.get(id, act.by());
        expected.check(suspension);
        hearing.close(suspension, heldUnder(suspension), act);
        suspensions.flush();
        return suspension;
    }

    private Programme heldUnder(Suspension suspension) {
        return concerned(suspension.operatorId(), suspension.criterion()).stream()
                .findFirst()
                .map(this::programme)
                .orElseThrow(() -> Refusal.notFound("authorisation"));
    }

    /**
     * Lifts a suspension.
     *
     * @param from first day in force again, today when null
     * @param withheld dependent decisions that stay suspended for a reason of their own
     */
    public Suspension lift(UUID id, Expected expected, LocalDate from, Collection<UUID> withheld, Act act) {
        var suspension = suspensions.get(id, act.by());
        expected.check(suspension);
        var on = from == null ? programmes.today(suspension.administration(), act.at()) : from;
        return lift(suspension, on, withheld, act);
    }

    /** Lifts what an appeal has found wrong: from the day of that finding on, not before. */
    public void liftAfterAppeal(UUID id, Act act) {
        var suspension = suspensions.get(id, act.by());
        var today = programmes.today(suspension.administration(), act.at());
        lift(suspension, today.isBefore(suspension.from()) ? suspension.from() : today, Set.of(), act);
    }

    private Suspension lift(Suspension suspension, LocalDate on, Collection<UUID> withheld, Act act) {
        suspension.lift(on, act);
        var others = suspensions.confirmed(suspension.operatorId()).stream()
                .filter(other -> !other.id().equals(suspension.id()))
                .toList();
        authorisations.of(suspension.operatorId()).stream()
                .filter(authorisation -> authorisation.stage().held() && authorisation.suspendedBy(suspension.id()))
                .forEach(authorisation -> authorisation.lift(
                        suspension.id(),
                        others.stream()
                                .filter(other -> authorisation.suspendedBy(other.id()))
                                .toList(),
                        on,
                        act));
        dependents.restored(suspension.operatorId(), suspension.id(), withheld, on, act);
        suspensions.flush();
        return suspension;
    }

    /** @throws Refusal not-found, also for what the actor may not see */
    public Suspension read(UUID id, Actor actor) {
        return suspensions.get(id, actor);
    }

    Page<Suspension> page(Actor actor, UUID operator, Suspension.Stage stage, Integer limit, String after) {
        return suspensions.page(actor, operator, stage, Limit.of(limit), Cursor.decode(after, 2));
    }

    /** The version of the programme under which what is concerned was granted. */
    public Programme programme(Suspension suspension) {
        return programme(authorisations.of(suspension.operatorId()).stream()
                .filter(authorisation -> authorisation.suspendedBy(suspension.id()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("authorisation")));
    }

    /** Levels that a suspension takes out of force. */
    public List<String> levels(Suspension suspension) {
        return concerned(suspension.operatorId(), suspension.criterion()).stream()
                .map(Authorisation::level)
                .toList();
    }

    /** The split by criterion: only what rests on it is concerned. */
    private List<Authorisation> concerned(UUID operator, String criterion) {
        return authorisations.of(operator).stream()
                .filter(authorisation -> authorisation.stage().held() && restsOn(authorisation, criterion))
                .toList();
    }

    private boolean restsOn(Authorisation authorisation, String criterion) {
        return programme(authorisation).restsOn(authorisation.level()).contains(criterion);
    }

    private Programme programme(Authorisation authorisation) {
        return programmes.version(
                authorisation.administration(), authorisation.programme(), authorisation.programmeVersion());
    }
}
