package customs.aeo.appeal;

import customs.aeo.application.NextDay;
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
import java.util.List;
import java.util.UUID;

/** All appeals, the one filed first first. */
@ApplicationScoped
class Appeals implements PanacheRepositoryBase<Appeal, UUID> {
    private final Operators operators;

    Appeals(Operators operators) {
        this.operators = operators;
    }

    /** @throws Refusal not-found, also for what the actor may not see */
    Appeal get(UUID id, Actor actor) {
        var appeal = findById(id);
        if (appeal == null || !operators.sight(actor).sees(appeal.administration(), appeal.operatorId())) {
            throw Refusal.notFound("appeal");
        }
        return appeal;
    }

    String nextNumber(String administration, LocalDate on) {
        var serial = (Number) getEntityManager()
                .createNativeQuery("select nextval('appeal_number')")
                .getSingleResult();
        return "%s-APL-%d-%06d".formatted(administration, on.getYear(), serial.longValue());
    }

    /** Ids of those whose next day does not hold on a day any more, or was read for a later one. */
    List<UUID> unread(String administration, LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select a.id from Appeal a where a.administration = :administration"
                                + " and (a.dueHoldsUntil < :today or a.dueReadOn > :today) order by a.id",
                        UUID.class)
                .setParameter("administration", administration)
                .setParameter("today", today)
                .getResultList();
    }

    List<UUID> of(String administration) {
        return getEntityManager()
                .createQuery(
                        "select a.id from Appeal a where a.administration = :administration order by a.id", UUID.class)
                .setParameter("administration", administration)
                .getResultList();
    }

    /** Administrations with appeals whose next day does not hold on a day any more. */
    List<String> behind(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select distinct a.administration from Appeal a where a.dueHoldsUntil < :today", String.class)
                .setParameter("today", today)
                .getResultList();
    }

    /** Writes the day by which an appeal is sorted; its own version stays, for nothing that a person read has changed. */
    void show(Appeal appeal, NextDay next) {
        getEntityManager()
                .createNativeQuery("UPDATE appeal SET next_due_on = :due, next_due_clock = nullif(:clock, ''),"
                        + " due_read_on = :readOn, due_holds_until = :until WHERE id = :id AND version = :version")
                .setParameter("due", next.due())
                .setParameter("clock", next.clock() == null ? "" : next.clock())
                .setParameter("readOn", next.readOn())
                .setParameter("until", next.holdsUntil())
                .setParameter("id", appeal.id())
                .setParameter("version", appeal.version())
                .executeUpdate();
    }

    /** Against one decision, the newest first. */
    List<Appeal> against(UUID decision) {
        return list("decisionId = ?1 order by filedAt desc", decision);
    }

    Page<Appeal> page(Actor actor, UUID operator, Appeal.Stage stage, Limit limit, Cursor after) {
        var sight = operators.sight(actor);
        var where = new StringBuilder(sight.where("operatorId"));
        var parameters = sight.parameters();
        if (operator != null) {
            where.append(" and operatorId = :operator");
            parameters.put("operator", operator);
        }
        if (stage != null) {
            where.append(" and stage = :stage");
            parameters.put("stage", stage);
        }
        if (after != null) {
            where.append(" and (filedAt > :afterInstant or filedAt = :afterInstant and id > :afterId)");
            parameters.put("afterInstant", new CursorKey(after).instant(0));
            parameters.put("afterId", new CursorKey(after).id(1));
        }
        var rows = find(where + " order by filedAt, id", parameters)
                .range(0, limit.plusOne() - 1)
                .list();
        return Page.of(rows, limit, appeal -> Cursor.of(appeal.filedAt(), appeal.id()));
    }
}
