package customs.aeo.authorisation;

import customs.aeo.operator.Operators;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All authorisations. */
@ApplicationScoped
public class Authorisations implements PanacheRepositoryBase<Authorisation, UUID> {
    private final Operators operators;

    Authorisations(Operators operators) {
        this.operators = operators;
    }

    /** @throws Refusal not-found, also for what the actor may not see */
    Authorisation get(UUID id, Actor actor) {
        var authorisation = findById(id);
        if (authorisation == null
                || !operators.sight(actor).sees(authorisation.administration(), authorisation.operatorId())) {
            throw Refusal.notFound("authorisation");
        }
        return authorisation;
    }

    /** What an operator holds, by number. */
    public List<Authorisation> of(UUID operator) {
        return list("operatorId = ?1 order by number", operator);
    }

    /** What is held for a term. */
    List<Authorisation> withTerm() {
        return list(
                "validUntil is not null and stage in ?1 order by validUntil, number",
                List.of(Authorisation.Stage.ACTIVE, Authorisation.Stage.SUSPENDED));
    }

    /** Whose close monitoring was over before a day, which was not yet recorded. */
    List<Authorisation> monitoredUntilBefore(LocalDate day) {
        return list("monitoredUntil < ?1 and monitoringEndedOn is null order by number", day);
    }

    /** Numbers are never issued again, so this is the only one that ever had it. */
    public Optional<Authorisation> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    /** Numbers are drawn from a sequence: none is ever issued again. */
    String nextNumber(String administration) {
        var serial = (Number) getEntityManager()
                .createNativeQuery("select nextval('authorisation_number')")
                .getSingleResult();
        return "%s-AEO-%06d".formatted(administration, serial.longValue());
    }

    Page<Authorisation> page(Actor actor, Limit limit, Cursor after) {
        var sight = operators.sight(actor);
        var where = sight.where("operatorId");
        var parameters = sight.parameters();
        if (after != null) {
            where += " and number > :after";
            parameters.put("after", after.part(0));
        }
        var rows = find(where + " order by number", parameters)
                .range(0, limit.plusOne() - 1)
                .list();
        return Page.of(rows, limit, authorisation -> Cursor.of(authorisation.number()));
    }
}
