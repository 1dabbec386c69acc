package customs.aeo.workbench;

import customs.aeo.application.Stage;
import customs.aeo.operator.CursorKey;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

import java.sql.Date;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The queue of an administration, read from the view work_item, and who looks after which case. */
@ApplicationScoped
class WorkItems {
    /** Sorts what is never due behind everything that is. */
    static final LocalDate NO_DAY = LocalDate.of(9999, 12, 31);

    /** Who has to act, the day having passed or not; null where the stage of the case says it. */
    private static final String AWAITS =
            "CASE WHEN w.due_on < :today THEN coalesce(w.awaits_after, w.awaits) ELSE w.awaits END";

    private static final String OFFICER = "coalesce(w.taken_by, l.officer)";

    private final EntityManager entities;

    WorkItems(EntityManager entities) {
        this.entities = entities;
    }

    /** What is due first first; one row more than the limit. */
    List<WorkItem> page(String administration, WorkFilter filter, LocalDate today, Limit limit, Cursor after) {
        var parameters = new HashMap<String, Object>();
        var where = where(administration, filter, today, parameters);
        if (after != null) {
            where.append(" AND (w.due_on, w.item_id) > (:afterDay, :afterItem)");
            parameters.put("afterDay", new CursorKey(after).day(0));
            parameters.put("afterItem", new CursorKey(after).id(1));
        }
        var sql = """
                SELECT w.kind, w.item_id, w.application_id, w.number, w.operator_id, o.legal_name, w.programme,
                       w.programme_version, array_to_string(w.levels, ' '), w.stage, %s, w.due_on, w.detail, %s,
                       coalesce(w.taken_by_name, l.officer_name), w.state
                FROM work_item w
                JOIN operator o ON o.id = w.operator_id
                LEFT JOIN case_lead l ON l.application_id = w.application_id
                WHERE %s ORDER BY w.due_on, w.item_id""".formatted(AWAITS, OFFICER, where);
        return rows(entities.createNativeQuery(sql), parameters).setMaxResults(limit.plusOne()).getResultList().stream()
                .map(row -> item((Object[]) row))
                .toList();
    }

    /**
     * Of each officer (null: nobody) the name, how many cases and matters of holders are open, those overdue, and those due
     * until a day; what stands beside a case counts with the case.
     */
    List<Object[]> load(String administration, LocalDate today, LocalDate soon) {
        var query = entities.createNativeQuery("""
                SELECT %1$s, max(coalesce(w.taken_by_name, l.officer_name)) AS name, count(*),
                       count(*) FILTER (WHERE w.due_on < :today),
                       count(*) FILTER (WHERE w.due_on BETWEEN :today AND :soon)
                FROM work_item w LEFT JOIN case_lead l ON l.application_id = w.application_id
                WHERE w.administration = :administration AND (w.kind = 'CASE' OR w.application_id IS NULL)
                GROUP BY 1 ORDER BY name NULLS LAST, 1""".formatted(OFFICER))
                .setParameter("administration", administration)
                .setParameter("today", today)
                .setParameter("soon", soon);
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) query.getResultList();
        return rows;
    }

    Optional<CaseLead> lead(UUID application) {
        return entities.createQuery("from CaseLead l where l.applicationId = ?1", CaseLead.class)
                .setParameter(1, application)
                .getResultStream()
                .findFirst();
    }

    void keep(CaseLead lead) {
        entities.persist(lead);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    private static StringBuilder where(
            String administration, WorkFilter filter, LocalDate today, Map<String, Object> parameters) {
        var where = new StringBuilder("w.administration = :administration");
        parameters.put("administration", administration);
        parameters.put("today", today);
        if (filter.kind() != null) {
            where.append(" AND w.kind = :kind");
            parameters.put("kind", filter.kind().name());
        }
        if (filter.stage() != null) {
            where.append(" AND w.stage = :stage");
            parameters.put("stage", filter.stage().name());
        }
        if (filter.awaits() != null) {
            where.append(" AND (%1$s = :awaits OR %1$s IS NULL AND w.stage IN (:stages))".formatted(AWAITS));
            parameters.put("awaits", filter.awaits().name());
            parameters.put(
                    "stages",
                    Arrays.stream(Stage.values())
                            .filter(stage -> stage.awaits() == filter.awaits())
                            .map(Stage::name)
                            .toList());
        }
        if (filter.level() != null) {
            where.append(" AND :level = ANY (w.levels)");
            parameters.put("level", filter.level());
        }
        if (filter.operator() != null) {
            where.append(" AND w.operator_id = :operator");
            parameters.put("operator", filter.operator());
        }
        if (WorkFilter.NOBODY.equals(filter.officer())) {
            where.append(" AND " + OFFICER + " IS NULL");
        } else if (filter.officer() != null) {
            where.append(" AND " + OFFICER + " = :officer");
            parameters.put("officer", filter.officer());
        }
        if (filter.overdue()) {
            where.append(" AND w.due_on < :today");
        }
        return where;
    }

    private static Query rows(Query query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }

    private static WorkItem item(Object[] row) {
        var due = row[11] instanceof Date date ? date.toLocalDate() : (LocalDate) row[11];
        return new WorkItem(
                WorkItem.Kind.valueOf((String) row[0]),
                (UUID) row[1],
                (UUID) row[2],
                (String) row[3],
                (UUID) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                row[8] == null ? List.of() : List.of(((String) row[8]).split(" ")),
                row[9] == null ? null : Stage.valueOf((String) row[9]),
                (String) row[15],
                row[10] == null ? null : Stage.Awaited.valueOf((String) row[10]),
                NO_DAY.equals(due) ? null : due,
                (String) row[12],
                (String) row[13],
                (String) row[14]);
    }
}
