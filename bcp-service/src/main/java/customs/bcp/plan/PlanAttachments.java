package customs.bcp.plan;

import customs.bcp.estate.OwnRecords;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.util.List;
import java.util.UUID;

/** The files of versions, by name; what is in them is read for a download alone. */
@ApplicationScoped
class PlanAttachments {
    private final EntityManager entities;
    private final OwnRecords own;

    PlanAttachments(EntityManager entities, OwnRecords own) {
        this.entities = entities;
        this.own = own;
    }

    void add(PlanAttachment attachment) {
        entities.persist(attachment);
    }

    void flush() {
        entities.flush();
    }

    PlanAttachment get(UUID id, Actor actor) {
        var found = own.find(PlanAttachment.class, id, actor, "file");
        if (found.stage() == AttachmentStage.REMOVED) {
            throw Refusal.notFound("file");
        }
        return found;
    }

    List<PlanAttachment> of(UUID version, Actor actor) {
        return own.query(
                        PlanAttachment.class,
                        "and t.planVersionId = :version and t.stage = :attached order by t.name",
                        actor)
                .setParameter("version", version)
                .setParameter("attached", AttachmentStage.ATTACHED)
                .getResultList();
    }

    /** Kept once, however many versions have it. */
    void keep(String administration, String sha256, byte[] bytes) {
        entities.createNativeQuery("INSERT INTO attachment_content (administration, sha256, bytes)"
                        + " VALUES (:administration, :sha256, :bytes) ON CONFLICT DO NOTHING")
                .setParameter("administration", administration)
                .setParameter("sha256", sha256)
                .setParameter("bytes", bytes)
                .executeUpdate();
    }

    byte[] bytes(String administration, String sha256) {
        return (byte[]) entities.createNativeQuery("SELECT bytes FROM attachment_content"
                        + " WHERE administration = :administration AND sha256 = :sha256")
                .setParameter("administration", administration)
                .setParameter("sha256", sha256)
                .getSingleResult();
    }
}
