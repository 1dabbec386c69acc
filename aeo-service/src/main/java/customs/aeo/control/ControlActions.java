package customs.aeo.control;

import customs.aeo.operator.Operators;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

/** All actions of all control plans. */
@ApplicationScoped
class ControlActions implements PanacheRepositoryBase<ControlAction, UUID> {
    private final Operators operators;

    ControlActions(Operators operators) {
        this.operators = operators;
    }

    /** @throws Refusal not-found, also for what the actor may not see */
    ControlAction get(UUID id, Actor actor) {
        var action = findById(id);
        if (action == null || !operators.sight(actor).sees(action.administration(), action.operatorId())) {
            throw Refusal.notFound("control action");
        }
        return action;
    }

    /** The plan of an authorisation: what is due first first. */
    List<ControlAction> of(UUID authorisation) {
        return list("authorisationId = ?1 order by dueOn nulls last, id", authorisation);
    }
}
