package customs.bcp.plan;

import customs.bcp.estate.OwnRecords;
import customs.platform.act.Actor;
import customs.platform.problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.util.List;
import java.util.UUID;

/** The remarks on versions of plans, the oldest first. */
@ApplicationScoped
class Remarks {
    private final EntityManager entities;
    private final OwnRecords own;

    Remarks(EntityManager entities, OwnRecords own) {
        this.entities = entities;
        this.own = own;
    }

    void add(PlanRemark remark) {
        entities.persist(remark);
    }

    void flush() {
        entities.flush();
    }

    PlanRemark get(UUID id, Actor actor) {
        return own.find(PlanRemark.class, id, actor, "remark on a plan");
    }

    List<PlanRemark> of(UUID version, Actor actor) {
        return own.query(PlanRemark.class, "and t.planVersionId = :version order by t.raisedAt, t.id", actor)
                .setParameter("version", version)
                .getResultList();
    }

    /** What keeps a version from being approved: one error per open objection, at its section. */
    List<FieldError> openObjections(UUID version, Actor actor) {
        return of(version, actor).stream()
                .filter(PlanRemark::openObjection)
                .map(remark -> new FieldError(
                        "/sections/" + remark.section(), "OPEN_OBJECTION", "An objection to this section is open."))
                .toList();
    }
}
