package customs.aeo.authorisation;

import customs.aeo.operator.Operator;
import customs.aeo.operator.Operators;
import customs.platform.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Writes the versions of what an authorisation says. */
@ApplicationScoped
@Transactional
public class Versioning {
    private final Authorisations authorisations;
    private final Editions editions;
    private final Operators operators;

    Versioning(Authorisations authorisations, Editions editions, Operators operators) {
        this.authorisations = authorisations;
        this.editions = editions;
        this.operators = operators;
    }

    /**
     * What an amendment changes.
     *
     * @param holder whether name and country are taken from the register of operators as they are now
     * @param level another tier, or null
     */
    public record Change(boolean holder, String level, List<Restriction> added, List<Integer> lifted) {}

    /** What stands after a grant, a change of the level or a renewal. */
    void granted(
            Authorisation authorisation,
            Operator operator,
            Edition.Cause cause,
            List<Restriction> restrictions,
            LocalDate from,
            Act act) {
        var before = editions.of(authorisation.id());
        var next = before.isEmpty()
                ? Edition.first(authorisation.id(), holder(operator), authorisation.level(), from, act.at())
                : before.getLast()
                        .next(cause, null, before.getLast().number(), from, act.at())
                        .heldBy(holder(operator))
                        .at(authorisation.level());
        editions.persist(next.with(restrictions, List.of(), highest(before)));
        authorisation.edited(next, act);
    }

    /** The version that stands after an amendment. */
    public Edition amended(UUID id, Change change, UUID amendment, LocalDate from, Act act) {
        var authorisation = authorisations.findById(id);
        var before = editions.of(id);
        var next = before.getLast()
                .next(Edition.Cause.AMENDMENT, amendment, before.getLast().number(), from, act.at())
                .with(change.added(), change.lifted(), highest(before));
        if (change.holder()) {
            next.heldBy(holder(operators.findById(authorisation.operatorId())));
        }
        if (change.level() != null) {
            authorisation.tier(change.level(), from, act);
            next.at(change.level());
        }
        editions.persist(next);
        authorisation.edited(next, act);
        return next;
    }

    private static Edition.Holder holder(Operator operator) {
        return new Edition.Holder(operator.legalName(), operator.country());
    }

    private static int highest(List<Edition> all) {
        return all.stream()
                .flatMap(edition -> edition.restrictions().stream())
                .mapToInt(Restriction::number)
                .max()
                .orElse(0);
    }
}
