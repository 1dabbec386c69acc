package customs.aeo.dependent;

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

/** All decisions that rest on authorisations. */
@ApplicationScoped
class DependentDecisions implements PanacheRepositoryBase<DependentDecision, UUID> {
    private final Operators operators;

    DependentDecisions(Operators operators) {
        this.operators = operators;
    }

    /** @throws Refusal not-found, also for what the actor may not see */
    DependentDecision get(UUID id, Actor actor) {
        var decision = findById(id);
        if (decision == null || !operators.sight(actor).sees(decision.administration(), decision.operatorId())) {
            throw Refusal.notFound("dependent decision");
        }
        return decision;
    }

    List<DependentDecision> of(UUID operator) {
        return list("operatorId = ?1 order by kind, reference", operator);
    }

    Page<DependentDecision> page(Actor actor, UUID operator, Limit limit, Cursor after) {
        var sight = operators.sight(actor);
        var where = new StringBuilder(sight.where("operatorId"));
        var parameters = sight.parameters();
        if (operator != null) {
            where.append(" and operatorId = :operator");
            parameters.put("operator", operator);
        }
        if (after != null) {
            where.append(" and reference > :after");
            parameters.put("after", after.part(0));
        }
        var rows = find(where + " order by reference", parameters)
                .range(0, limit.plusOne() - 1)
                .list();
        return Page.of(rows, limit, decision -> Cursor.of(decision.reference()));
    }
}
