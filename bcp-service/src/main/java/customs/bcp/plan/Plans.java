package customs.bcp.plan;

import customs.bcp.estate.OwnRecords;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The plans and their versions. */
@ApplicationScoped
public class Plans {
    private final EntityManager entities;
    private final OwnRecords own;

    Plans(EntityManager entities, OwnRecords own) {
        this.entities = entities;
        this.own = own;
    }

    void add(Plan plan) {
        entities.persist(plan);
    }

    void add(PlanVersion version) {
        entities.persist(version);
    }

    void flush() {
        entities.flush();
    }

    Plan plan(UUID id, Actor actor) {
        return own.find(Plan.class, id, actor, "plan");
    }

    /** The plan, locked until the end of the transaction: its versions change one after the other. */
    Plan locked(UUID id, Actor actor) {
        var plan = plan(id, actor);
        entities.lock(plan, LockModeType.PESSIMISTIC_WRITE);
        return plan;
    }

    PlanVersion version(UUID id, Actor actor) {
        return own.find(PlanVersion.class, id, actor, "version of a plan");
    }

    /** The last exercise of each plan, whichever of its versions was in force. */
    Map<UUID, LocalDate> exercised(String administration) {
        return own.query(PlanVersion.class, "and t.lastUse.exercisedOn is not null", administration)
                .getResultStream()
                .collect(Collectors.toMap(
                        PlanVersion::planId,
                        PlanVersion::exercisedOn,
                        (one, other) -> one.isAfter(other) ? one : other));
    }

    /** The day on which a version of the plan first came into force; null when none did. */
    LocalDate firstInForce(UUID plan) {
        return entities.createQuery(
                        "select min(t.effectiveFrom) from PlanVersion t where t.planId = :plan", LocalDate.class)
                .setParameter("plan", plan)
                .getSingleResult();
    }

    /** The version with its plan locked, as it is now and not as it was first looked at. */
    PlanVersion lockedVersion(UUID id, Actor actor) {
        var version = version(id, actor);
        locked(version.planId(), actor);
        entities.refresh(version);
        return version;
    }

    Plan of(PlanVersion version) {
        return entities.find(Plan.class, version.planId());
    }

    boolean hasCode(String code, Actor actor) {
        return !own.query(Plan.class, "and t.code = :code", actor)
                .setParameter("code", code)
                .getResultList()
                .isEmpty();
    }

    public List<PlanVersion> versions(UUID plan, Actor actor) {
        return own.query(PlanVersion.class, "and t.planId = :plan order by t.number desc", actor)
                .setParameter("plan", plan)
                .getResultList();
    }

    List<PlanVersion> newest(Actor actor) {
        return own.query(
                        PlanVersion.class,
                        "and t.number = (select max(o.number) from PlanVersion o where o.planId = t.planId) order by t.id",
                        actor)
                .getResultList();
    }

    /** Versions in review, approved or in force that name an operator, each with its plan locked. */
    List<PlanVersion> relyingOn(String administration, String scheme, String identifier) {
        var found = new ArrayList<PlanVersion>();
        var open = own.query(PlanVersion.class, "and t.stage in (:stages) order by t.planId, t.number", administration)
                .setParameter("stages", List.of(PlanStage.IN_REVIEW, PlanStage.APPROVED, PlanStage.EFFECTIVE))
                .getResultList();
        for (var version : open) {
            if (version.content().party(scheme, identifier) != null) {
                entities.lock(of(version), LockModeType.PESSIMISTIC_WRITE);
                entities.refresh(version);
                found.add(version);
            }
        }
        return found;
    }

    List<PlanVersion> allInForce(Actor actor) {
        return own.query(PlanVersion.class, "and t.stage = :stage order by t.id", actor)
                .setParameter("stage", PlanStage.EFFECTIVE)
                .getResultList();
    }

    Optional<PlanVersion> inStage(UUID plan, PlanStage stage, Actor actor) {
        return versions(plan, actor).stream()
                .filter(version -> version.stage() == stage)
                .findFirst();
    }

    Page<Plan> list(Actor actor, String after, Integer limit) {
        var rows = Limit.of(limit);
        var from = Cursor.decode(after, 1);
        var query = own.query(Plan.class, (from == null ? "" : "and t.code > :code ") + "order by t.code", actor);
        if (from != null) {
            query.setParameter("code", from.part(0));
        }
        return Page.of(query.setMaxResults(rows.plusOne()).getResultList(), rows, plan -> Cursor.of(plan.code()));
    }

    Page<PlanVersion> listVersions(Actor actor, PlanStage stage, String after, Integer limit) {
        var rows = Limit.of(limit);
        var from = Cursor.decode(after, 1);
        var query = own.query(
                PlanVersion.class,
                (stage == null ? "" : "and t.stage = :stage ") + (from == null ? "" : "and t.id > :id ")
                        + "order by t.id",
                actor);
        if (stage != null) {
            query.setParameter("stage", stage);
        }
        if (from != null) {
            query.setParameter("id", id(from.part(0)));
        }
        return Page.of(query.setMaxResults(rows.plusOne()).getResultList(), rows, version -> Cursor.of(version.id()));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("after", "CURSOR", "after must be the value that the previous page returned.");
        }
    }

    /** Versions in force at an instant: put into force by then, and neither superseded nor retired by then. */
    public List<PlanVersion> inForce(String administration, Instant at) {
        return own.query(
                        PlanVersion.class,
                        "and t.effectiveAt <= :at and (t.endedAt is null or t.endedAt > :at) order by t.id",
                        administration)
                .setParameter("at", at)
                .getResultList();
    }

    /** Whether an administration had any plan, in whatever stage. */
    public boolean any(String administration) {
        return !own.query(Plan.class, "", administration)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
