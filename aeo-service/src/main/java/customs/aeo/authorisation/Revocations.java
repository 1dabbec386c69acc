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

/** All revocations, the one proposed first first. */
@ApplicationScoped
public class Revocations implements PanacheRepositoryBase<Revocation, UUID> {
    private final Operators operators;

    Revocations(Operators operators) {
        this.operators = operators;
    }

    /** @throws Refusal not-found, also for what the actor may not see; a holder sees what was confirmed or served on it */
    Revocation get(UUID id, Actor actor) {
        var revocation = findById(id);
        if (revocation == null
                || !operators.sight(actor).sees(revocation.administration(), revocation.operatorId())
                || actor.has("trader") && revocation.hearingId() == null && !told().contains(revocation.stage())) {
            throw Refusal.notFound("revocation");
        }
        return revocation;
    }

    /** Proposed or with an open hearing: not yet decided. */
    boolean pending(UUID operator) {
        return count(
                        "operatorId = ?1 and stage in ?2",
                        operator,
                        List.of(Revocation.Stage.PROPOSED, Revocation.Stage.HEARING_OPEN))
                > 0;
    }

    List<Revocation> confirmed(UUID operator) {
        return list("operatorId = ?1 and stage = ?2 order by from", operator, Revocation.Stage.CONFIRMED);
    }

    Page<Revocation> page(Actor actor, UUID operator, Revocation.Stage stage, Limit limit, Cursor after) {
        var sight = operators.sight(actor);
        var where = new StringBuilder(sight.where("operatorId"));
        var parameters = sight.parameters();
        if (actor.has("trader")) {
            where.append(" and (stage in :told or hearingId is not null)");
            parameters.put("told", told());
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
        return Page.of(rows, limit, revocation -> Cursor.of(revocation.proposedAt(), revocation.id()));
    }

    private static List<Revocation.Stage> told() {
        return List.of(Revocation.Stage.CONFIRMED, Revocation.Stage.REVERSED);
    }
}
