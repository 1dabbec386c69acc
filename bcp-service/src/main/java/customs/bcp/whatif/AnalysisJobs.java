package customs.bcp.whatif;

import customs.bcp.estate.OwnRecords;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The jobs of every administration; people find only their own. */
@ApplicationScoped
class AnalysisJobs {
    private final EntityManager entities;
    private final OwnRecords own;

    AnalysisJobs(EntityManager entities, OwnRecords own) {
        this.entities = entities;
        this.own = own;
    }

    void add(AnalysisJob job) {
        entities.persist(job);
        entities.flush();
    }

    AnalysisJob find(UUID id, Actor actor) {
        return own.find(AnalysisJob.class, id, actor, "analysis");
    }

    /** As it is now, locked until the end of the transaction. */
    AnalysisJob locked(UUID id) {
        var job = entities.find(AnalysisJob.class, id);
        entities.refresh(job, LockModeType.PESSIMISTIC_WRITE);
        return job;
    }

    void flush() {
        entities.flush();
    }

    /** The newest first. */
    Page<AnalysisJob> list(Actor actor, String after, Integer limit) {
        var rows = Limit.of(limit);
        var cursor = Cursor.decode(after, 2);
        var query = own.query(
                AnalysisJob.class,
                cursor == null
                        ? "order by t.askedAt desc, t.id desc"
                        : "and (t.askedAt < :at or t.askedAt = :at and t.id < :id) order by t.askedAt desc, t.id desc",
                actor);
        if (cursor != null) {
            query.setParameter("at", Instant.parse(cursor.part(0))).setParameter("id", UUID.fromString(cursor.part(1)));
        }
        return Page.of(
                query.setMaxResults(rows.plusOne()).getResultList(), rows, job -> Cursor.of(job.askedAt(), job.id()));
    }

    long open(String administration) {
        return own.query(AnalysisJob.class, "and t.stage in ('WAITING', 'RUNNING')", administration)
                .getResultList()
                .size();
    }

    /** Notes how far it has come, without making a version of it; false when it is no longer wanted. */
    boolean beat(UUID id, long done, long total, Instant at) {
        return entities.createQuery("update AnalysisJob t set t.done = :done, t.total = :total, t.beatAt = :at"
                                + " where t.id = :id and t.stage in ('WAITING', 'RUNNING')")
                        .setParameter("done", done)
                        .setParameter("total", total)
                        .setParameter("at", at)
                        .setParameter("id", id)
                        .executeUpdate()
                == 1;
    }

    void alive(UUID id, Instant at) {
        entities.createQuery("update AnalysisJob t set t.beatAt = :at where t.id = :id")
                .setParameter("at", at)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Open ones of which nothing was heard since an instant. */
    List<AnalysisJob> silentSince(Instant at) {
        return entities.createQuery(
                        "from AnalysisJob t where t.stage in ('WAITING', 'RUNNING') and t.beatAt < :at order by t.askedAt",
                        AnalysisJob.class)
                .setParameter("at", at)
                .setMaxResults(100)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
