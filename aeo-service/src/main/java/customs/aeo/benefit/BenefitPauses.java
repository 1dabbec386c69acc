package customs.aeo.benefit;

import customs.aeo.operator.CursorKey;
import customs.aeo.operator.Operators;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;

/** All pauses of benefits, the latest first. A trader sees those that concern it. */
@ApplicationScoped
class BenefitPauses implements PanacheRepositoryBase<BenefitPause, UUID> {
    private final Operators operators;

    BenefitPauses(Operators operators) {
        this.operators = operators;
    }

    /** @throws Refusal not-found, also for what the actor may not see */
    BenefitPause get(UUID id, Actor actor) {
        var pause = findById(id);
        var sight = operators.sight(actor);
        if (pause == null
                || !pause.administration().equals(sight.administration())
                || sight.narrow() && !pause.concerns(sight.operator())) {
            throw Refusal.notFound("pause");
        }
        return pause;
    }

    /** Those that hold on a day for an operator. */
    List<BenefitPause> on(String administration, UUID operator, LocalDate day) {
        return list("administration = ?1 and firstDay <= ?2 order by firstDay", administration, day).stream()
                .filter(pause -> pause.holds(day) && pause.concerns(operator))
                .toList();
    }

    Page<BenefitPause> page(Actor actor, Limit limit, Cursor after) {
        var sight = operators.sight(actor);
        var where = new StringBuilder("administration = :administration");
        var parameters = new HashMap<String, Object>();
        parameters.put("administration", sight.administration());
        if (sight.narrow()) {
            where.append(" and (operatorId is null or operatorId = :operator)");
            parameters.put("operator", sight.operator());
        }
        if (after != null) {
            where.append(" and (firstDay < :afterDay or firstDay = :afterDay and id < :afterId)");
            parameters.put("afterDay", new CursorKey(after).day(0));
            parameters.put("afterId", new CursorKey(after).id(1));
        }
        var rows = find(where + " order by firstDay desc, id desc", parameters)
                .range(0, limit.plusOne() - 1)
                .list();
        return Page.of(rows, limit, pause -> Cursor.of(pause.from(), pause.id()));
    }
}
