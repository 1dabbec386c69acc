package customs.aeo.amendment;

import customs.aeo.operator.CursorKey;
import customs.aeo.operator.Operators;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

/** All amendments, the one opened first first. */
@ApplicationScoped
public class Amendments implements PanacheRepositoryBase<Amendment, UUID> {
    private final Operators operators;

    Amendments(Operators operators) {
        this.operators = operators;
    }

    /** @throws Refusal not-found, also for what the actor may not see; a holder sees what it asked
     *     for, what was served on it and what was confirmed */
    Amendment get(UUID id, Actor actor) {
        var amendment = findById(id);
        if (amendment == null
                || !operators.sight(actor).sees(amendment.administration(), amendment.operatorId())
                || actor.has("trader") && !amendment.told()) {
            throw Refusal.notFound("amendment");
        }
        return amendment;
    }

    /** Asked for, proposed or with an open hearing. */
    boolean pending(UUID authorisation) {
        return count(
                        "authorisationId = ?1 and stage in ?2",
                        authorisation,
                        List.of(Amendment.Stage.REQUESTED, Amendment.Stage.PROPOSED, Amendment.Stage.HEARING_OPEN))
                > 0;
    }

    Page<Amendment> page(Actor actor, UUID authorisation, Amendment.Stage stage, Limit limit, Cursor after) {
        var sight = operators.sight(actor);
        var where = new StringBuilder(sight.where("operatorId"));
        var parameters = sight.parameters();
        if (actor.has("trader")) {
            where.append(" and (stage = :told or hearingId is not null or requestedBy is not null)");
            parameters.put("told", Amendment.Stage.CONFIRMED);
        }
        if (authorisation != null) {
            where.append(" and authorisationId = :authorisation");
            parameters.put("authorisation", authorisation);
        }
        if (stage != null) {
            where.append(" and stage = :stage");
            parameters.put("stage", stage);
        }
        if (after != null) {
            where.append(" and (openedAt > :afterInstant or openedAt = :afterInstant and id > :afterId)");
            parameters.put("afterInstant", new CursorKey(after).instant(0));
            parameters.put("afterId", new CursorKey(after).id(1));
        }
        var rows = find(where + " order by openedAt, id", parameters)
                .range(0, limit.plusOne() - 1)
                .list();
        return Page.of(rows, limit, amendment -> Cursor.of(amendment.openedAt(), amendment.id()));
    }
}
