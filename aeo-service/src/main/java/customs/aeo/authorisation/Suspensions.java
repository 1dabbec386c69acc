package customs.aeo.authorisation;

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

/** All suspensions, the one proposed first first. */
@ApplicationScoped
public class Suspensions implements PanacheRepositoryBase<Suspension, UUID> {
    private final Operators operators;

    Suspensions(Operators operators) {
        this.operators = operators;
    }

    /** @throws Refusal not-found, also for what the actor may not see; a holder sees what it
     *     asked for and what was confirmed or served on it */
    Suspension get(UUID id, Actor actor) {
        var suspension = findById(id);
        if (suspension == null
                || !operators.sight(actor).sees(suspension.administration(), suspension.operatorId())
                || actor.has("trader") && !told(suspension, actor)) {
            throw Refusal.notFound("suspension");
        }
        return suspension;
    }

    List<Suspension> confirmed(UUID operator) {
        return list("operatorId = ?1 and stage = ?2 order by from", operator, Suspension.Stage.CONFIRMED);
    }

    Page<Suspension> page(Actor actor, UUID operator, Suspension.Stage stage, Limit limit, Cursor after) {
        var sight = operators.sight(actor);
        var where = new StringBuilder(sight.where("operatorId"));
        var parameters = sight.parameters();
        if (actor.has("trader")) {
            where.append(" and (stage in :told or hearingId is not null or proposedBy = :own)");
            parameters.put("told", told());
            parameters.put("own", actor.id());
        }
        if (operator != null) {
            where.append(" and operatorId = :operator");
            parameters.put("operator", operator);
        }
        if (stage != null) {
            where.append(" and stage = :stage");
            parameters.put("stage", stage);
        }
        if (after != null) {
            where.append(" and (proposedAt > :afterInstant or proposedAt = :afterInstant and id > :afterId)");
            parameters.put("afterInstant", new CursorKey(after).instant(0));
            parameters.put("afterId", new CursorKey(after).id(1));
        }
        var rows = find(where + " order by proposedAt, id", parameters)
                .range(0, limit.plusOne() - 1)
                .list();
        return Page.of(rows, limit, suspension -> Cursor.of(suspension.proposedAt(), suspension.id()));
    }

    /** What it asked for itself, what was served on it, what was confirmed. */
    private static boolean told(Suspension suspension, Actor trader) {
        return suspension.hearingId() != null
                || told().contains(suspension.stage())
                || trader.id().equals(suspension.proposedBy());
    }

    private static List<Suspension.Stage> told() {
        return List.of(Suspension.Stage.CONFIRMED, Suspension.Stage.LIFTED);
    }
}
