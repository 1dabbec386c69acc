package customs.aeo.signal;

import customs.aeo.operator.CursorKey;
import customs.aeo.operator.Operators;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

/** All signals, the one received first first. A trader sees those that it sent. */
@ApplicationScoped
class Signals implements PanacheRepositoryBase<Signal, UUID> {
    private final Operators operators;

    Signals(Operators operators) {
        this.operators = operators;
    }

    /** @throws Refusal not-found, also for what the actor may not see */
    Signal get(UUID id, Actor actor) {
        var signal = findById(id);
        if (signal == null
                || !operators.sight(actor).sees(signal.administration(), signal.operatorId())
                || actor.has("trader") && signal.about() != Signal.Kind.HOLDER_NOTICE) {
            throw Refusal.notFound("signal");
        }
        return signal;
    }

    Optional<Signal> sent(String administration, String sender, String reference) {
        return find("administration = ?1 and sender = ?2 and reference = ?3", administration, sender, reference)
                .firstResultOptional();
    }

    Page<Signal> page(Actor actor, UUID operator, Signal.Stage stage, Limit limit, Cursor after) {
        var sight = operators.sight(actor);
        var where = new StringBuilder(sight.where("operatorId"));
        var parameters = sight.parameters();
        if (actor.has("trader")) {
            where.append(" and kind = :notice");
            parameters.put("notice", Signal.Kind.HOLDER_NOTICE);
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
            where.append(" and (receivedAt > :afterInstant or receivedAt = :afterInstant and id > :afterId)");
            parameters.put("afterInstant", new CursorKey(after).instant(0));
            parameters.put("afterId", new CursorKey(after).id(1));
        }
        var rows = find(where + " order by receivedAt, id", parameters)
                .range(0, limit.plusOne() - 1)
                .list();
        return Page.of(rows, limit, signal -> Cursor.of(signal.receivedAt(), signal.id()));
    }
}
