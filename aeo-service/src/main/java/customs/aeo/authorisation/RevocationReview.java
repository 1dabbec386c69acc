package customs.aeo.authorisation;

import customs.aeo.operator.Operators;
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
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An officer proposes to revoke or annul, the holder is heard, another person decides. */
@ApplicationScoped
@Transactional
public class RevocationReview {
    private final Revocations revocations;
    private final Suspensions suspensions;
    private final Authorisations authorisations;
    private final AdverseHearing hearing;
    private final Dependents dependents;
    private final Operators operators;
    private final Programmes programmes;

    RevocationReview(
            Revocations revocations,
            Suspensions suspensions,
            Authorisations authorisations,
            AdverseHearing hearing,
            Dependents dependents,
            Operators operators,
            Programmes programmes) {
        this.revocations = revocations;
        this.suspensions = suspensions;
        this.authorisations = authorisations;
        this.hearing = hearing;
        this.dependents = dependents;
        this.operators = operators;
        this.programmes = programmes;
    }

    public Revocation propose(Revocation.Proposal proposal, Act act) {
        var operator = operators.get(proposal.operatorId(), act.by());
        var today = programmes.today(operator.administration(), act.at());
        if (proposal.kind() == Revocation.Kind.REVOCATION && proposal.criterion() == null) {
            throw Refusal.invalid("/criterion", "MISSING", "A revocation names the criterion that is not met.");
        }
        if (proposal.kind() == Revocation.Kind.ANNULMENT && proposal.authorisationId() == null) {
            throw Refusal.invalid("/authorisationId", "MISSING", "An annulment names the authorisation.");
        }
        if (proposal.from() != null && proposal.from().isBefore(today)) {
            throw Refusal.invalid("/from", "PAST", "A revocation has no effect backwards.");
        }
        var revocation = Revocation.propose(
                operator.administration(),
                new Revocation.Proposal(
                        proposal.kind(),
                        operator.id(),
                        proposal.kind() == Revocation.Kind.REVOCATION ? proposal.criterion() : null,
                        proposal.kind() == Revocation.Kind.ANNULMENT ? proposal.authorisationId() : null,
                        proposal.reason(),
                        proposal.from() == null ? today : proposal.from()),
                act);
        if (concerned(revocation).isEmpty()) {
            throw new Refusal("nothing-to-revoke", "This operator holds nothing that this could take away.");
        }
        revocations.persist(revocation);
        revocations.flush();
        return revocation;
    }

    public Revocation openHearing(UUID id, Expected expected, String grounds, LocalDate receivedOn, Act act) {
        var revocation = found(id, expected, act);
        hearing.open(revocation, programme(revocation), grounds, receivedOn, act);
        revocations.flush();
        return revocation;
    }

    public Revocation answer(UUID id, Expected expected, String words, boolean last, Act act) {
        var revocation = found(id, expected, act);
        hearing.answer(revocation, programme(revocation), words, last, act);
        revocations.flush();
        return revocation;
    }

    public Revocation closeHearing(UUID id, Expected expected, Act act) {
        var revocation = found(id, expected, act);
        hearing.close(revocation, programme(revocation), act);
        revocations.flush();
        return revocation;
    }

    public Revocation confirm(UUID id, Expected expected, Act act) {
        var revocation = found(id, expected, act);
        var programme = programme(revocation);
        var today = programmes.today(revocation.administration(), act.at());
        revocation.confirm(programme.heardBefore(revocation.form().name()), today, act);
        var concerned = concerned(revocation);
        concerned.forEach(authorisation -> authorisation.takeAway(revocation, act));
        dependents.takenOut(
                revocation.operatorId(),
                revocation.id(),
                true,
                revocation.criterion(),
                concerned.stream().map(Authorisation::level).toList(),
                revocation.from(),
                act);
        revocations.flush();
        return revocation;
    }

    public Revocation dismiss(UUID id, Expected expected, Act act) {
        var revocation = found(id, expected, act);
        revocation.dismiss(act);
        revocations.flush();
        return revocation;
    }

    /** What an appeal has found wrong: the authorisations are held again from the day of that finding on. */
    public void reverseAfterAppeal(UUID id, Act act) {
        var revocation = revocations.get(id, act.by());
        var today = programmes.today(revocation.administration(), act.at());
        var on = today.isBefore(revocation.from()) ? revocation.from() : today;
        revocation.reverse(on, act);
        var goingOn = suspensions.confirmed(revocation.operatorId());
        authorisations.of(revocation.operatorId()).stream()
                .filter(authorisation -> authorisation.takenAwayBy(id))
                .forEach(authorisation -> authorisation.giveBack(
                        id,
                        goingOn.stream()
                                .filter(suspension -> authorisation.suspendedBy(suspension.id()))
                                .toList(),
                        on,
                        act));
        dependents.restored(revocation.operatorId(), id, Set.of(), on, act);
        revocations.flush();
    }

    /** @throws Refusal not-found, also for what the actor may not see */
    public Revocation read(UUID id, Actor actor) {
        return revocations.get(id, actor);
    }

    Page<Revocation> page(Actor actor, UUID operator, Revocation.Stage stage, Integer limit, String after) {
        return revocations.page(actor, operator, stage, Limit.of(limit), Cursor.decode(after, 2));
    }

    /** What it would take away, or has taken away. */
    public List<Authorisation> concerned(Revocation revocation) {
        return authorisations.of(revocation.operatorId()).stream()
                .filter(authorisation -> authorisation.takenAwayBy(revocation.id())
                        || authorisation.stage().held() && names(revocation, authorisation))
                .toList();
    }

    private boolean names(Revocation revocation, Authorisation authorisation) {
        return switch (revocation.form()) {
            case ANNULMENT -> authorisation.id().equals(revocation.authorisationId());
            case REVOCATION ->
                programmes
                        .version(authorisation.programme(), authorisation.programmeVersion())
                        .restsOn(authorisation.level())
                        .contains(revocation.criterion());
        };
    }

    /** The version of the programme under which what is concerned was granted. */
    public Programme programme(Revocation revocation) {
        return authorisations.of(revocation.operatorId()).stream()
                .filter(authorisation -> authorisation.takenAwayBy(revocation.id()) || names(revocation, authorisation))
                .map(authorisation -> programmes.version(
                        authorisation.administration(), authorisation.programme(), authorisation.programmeVersion()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("authorisation"));
    }

    private Revocation found(UUID id, Expected expected, Act act) {
        var revocation = revocations.get(id, act.by());
        expected.check(revocation);
        return revocation;
    }
}
