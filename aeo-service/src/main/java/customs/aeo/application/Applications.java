package customs.aeo.application;

import customs.aeo.operator.CursorKey;
import customs.aeo.operator.Operators;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All applications. */
@ApplicationScoped
public class Applications implements PanacheRepositoryBase<AeoApplication, UUID> {
    private final Operators operators;

    Applications(Operators operators) {
        this.operators = operators;
    }

    /** @throws Refusal not-found, also for what the actor may not see; drafts are the applicant's own */
    public AeoApplication get(UUID id, Actor actor) {
        var application = findById(id);
        if (application == null
                || !operators.sight(actor).sees(application.administration(), application.operatorId())
                || application.stage() == Stage.DRAFT && !actor.has("trader")) {
            throw Refusal.notFound("application");
        }
        return application;
    }

    public String nextNumber(String administration, LocalDate on) {
        var serial = (Number) getEntityManager()
                .createNativeQuery("select nextval('application_number')")
                .getSingleResult();
        return "%s-APP-%d-%06d".formatted(administration, on.getYear(), serial.longValue());
    }

    public List<String> levelsUnderWay(UUID operator) {
        return find("operatorId = ?1 and stage not in ?2", operator, ended()).stream()
                .filter(application -> application.stage() != Stage.DRAFT)
                .flatMap(application -> application.levels().stream())
                .toList();
    }

    /** An operator's newest application that is not ended, else its newest. */
    public Optional<AeoApplication> current(UUID operator) {
        var all = list("operatorId = ?1 order by startedAt desc", operator);
        return all.stream()
                .filter(application -> !application.stage().ended())
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    List<AeoApplication> waitingForAnswer(LocalDate dueBefore) {
        return list("stage = ?1 and nextDueOn < ?2 order by nextDueOn", Stage.INFO_REQUESTED, dueBefore);
    }

    /** Handed in and not ended, of one administration. */
    List<AeoApplication> underWay(String administration) {
        return find("administration = ?1 and stage not in ?2", administration, ended()).stream()
                .filter(application -> application.stage() != Stage.DRAFT)
                .toList();
    }

    /** What the clocks of open cases need, in the order of their ids: the batch after one, from the start when null. */
    List<CaseState> states(String administration, UUID after, int most) {
        return states("a.stage in :stages and a.id > :after", administration, most)
                .setParameter(
                        "stages",
                        Arrays.stream(Stage.values())
                                .filter(stage -> stage.underWay() || stage == Stage.REFUSED)
                                .toList())
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .getResultStream()
                .map(Applications::state)
                .toList();
    }

    /** Cases whose next day does not hold on a day any more, or was read for a later one; in batches as before. */
    List<CaseState> unread(String administration, LocalDate today, UUID after, int most) {
        return states("(a.dueHoldsUntil < :today or a.dueReadOn > :today) and a.id > :after", administration, most)
                .setParameter("today", today)
                .setParameter("after", after == null ? new UUID(0, 0) : after)
                .getResultStream()
                .map(Applications::state)
                .toList();
    }

    private TypedQuery<Object[]> states(String where, String administration, int most) {
        return getEntityManager()
                .createQuery(
                        "select a.id, a.version, a.programme, a.programmeVersion, a.stage, a.events, a.nextDueOn,"
                                + " a.nextDueClock from AeoApplication a where a.administration = :administration and "
                                + where + " order by a.id",
                        Object[].class)
                .setParameter("administration", administration)
                .setMaxResults(most);
    }

    @SuppressWarnings("unchecked")
    private static CaseState state(Object[] row) {
        return new CaseState(
                (UUID) row[0],
                (Integer) row[1],
                (String) row[2],
                (String) row[3],
                (Stage) row[4],
                (List<CaseEvent>) row[5],
                (LocalDate) row[6],
                (String) row[7]);
    }

    /** Administrations with cases whose next day does not hold on a day any more. */
    List<String> behind(LocalDate today) {
        return getEntityManager()
                .createQuery(
                        "select distinct a.administration from AeoApplication a where a.dueHoldsUntil < :today",
                        String.class)
                .setParameter("today", today)
                .getResultList();
    }

    /**
     * Writes the day by which a case is sorted, unless somebody acted on the case meanwhile, whose act shows the new day
     * anyway. The case's own version stays: nothing that a person read of it has changed.
     */
    void show(CaseState state, NextDay next) {
        getEntityManager()
                .createNativeQuery("UPDATE aeo_application SET next_due_on = :due, next_due_clock = nullif(:clock, ''),"
                        + " due_read_on = :readOn, due_holds_until = :until WHERE id = :id AND version = :version")
                .setParameter("due", next.due())
                .setParameter("clock", next.clock() == null ? "" : next.clock())
                .setParameter("readOn", next.readOn())
                .setParameter("until", next.holdsUntil())
                .setParameter("id", state.id())
                .setParameter("version", state.version())
                .executeUpdate();
    }

    /** An operator's applications that were handed in, the newest first. */
    public List<AeoApplication> handedIn(UUID operator, int most) {
        return find("operatorId = ?1 and stage <> ?2 order by startedAt desc, id", operator, Stage.DRAFT)
                .range(0, most - 1)
                .list();
    }

    /** An administration's applications that were handed in and whose next day is due by a day, nearest first. */
    public List<AeoApplication> dueBy(String administration, LocalDate until, int most) {
        var last = until.isAfter(AeoApplication.NO_DAY) ? AeoApplication.NO_DAY : until;
        return find(
                        "administration = ?1 and stage <> ?2 and nextDueOn <= ?3 order by nextDueOn, id",
                        administration,
                        Stage.DRAFT,
                        last)
                .range(0, most - 1)
                .list();
    }

    /** Next due day first. */
    Page<AeoApplication> page(
            Actor actor, UUID operator, Stage stage, Stage.Awaited awaited, Limit limit, Cursor after) {
        var sight = operators.sight(actor);
        var where = new StringBuilder(sight.where("operatorId"));
        var parameters = sight.parameters();
        if (!actor.has("trader")) {
            where.append(" and stage <> :draft");
            parameters.put("draft", Stage.DRAFT);
        }
        if (operator != null) {
            where.append(" and operatorId = :operator");
            parameters.put("operator", operator);
        }
        if (stage != null) {
            where.append(" and stage = :stage");
            parameters.put("stage", stage);
        }
        if (awaited != null) {
            where.append(" and stage in :stages");
            parameters.put(
                    "stages",
                    Arrays.stream(Stage.values())
                            .filter(each -> each.awaits() == awaited)
                            .toList());
        }
        if (after != null) {
            where.append(" and (nextDueOn > :afterDay or nextDueOn = :afterDay and id > :afterId)");
            parameters.put("afterDay", new CursorKey(after).day(0));
            parameters.put("afterId", new CursorKey(after).id(1));
        }
        var rows = find(where + " order by nextDueOn, id", parameters)
                .range(0, limit.plusOne() - 1)
                .list();
        return Page.of(rows, limit, application -> Cursor.of(application.nextDueOn(), application.id()));
    }

    private static List<Stage> ended() {
        return Arrays.stream(Stage.values()).filter(Stage::ended).toList();
    }
}
