package customs.aeo.authorisation;

import customs.aeo.programme.Programmes;
import customs.platform.act.Act;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A holder gives an authorisation up. */
@ApplicationScoped
@Transactional
class Cessation {
    private final Authorisations authorisations;
    private final Revocations revocations;
    private final Dependents dependents;
    private final Programmes programmes;

    Cessation(Authorisations authorisations, Revocations revocations, Dependents dependents, Programmes programmes) {
        this.authorisations = authorisations;
        this.revocations = revocations;
        this.dependents = dependents;
        this.programmes = programmes;
    }

    /** @param from first day on which it is no longer held, today when null */
    Authorisation cease(UUID id, Expected expected, LocalDate from, Act act) {
        var authorisation = authorisations.get(id, act.by());
        expected.check(authorisation);
        var today = programmes.today(authorisation.administration(), act.at());
        var on = from == null ? today : from;
        if (on.isBefore(today)) {
            throw Refusal.invalid("/from", "PAST", "%s has passed.".formatted(on));
        }
        if (revocations.pending(authorisation.operatorId())) {
            throw new Refusal(
                    "revocation-pending",
                    "A revocation or an annulment is being decided; until then nothing can be given up.");
        }
        authorisation.cease(on, act);
        dependents.takenOut(authorisation.operatorId(), id, true, null, List.of(authorisation.level()), on, act);
        authorisations.flush();
        return authorisation;
    }
}
