package customs.bcp.filing;

import customs.bcp.estate.OwnRecords;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;

/** The filings of an administration, and those that were made to a caller. */
@ApplicationScoped
class PlanFilings {
    private final EntityManager entities;
    private final OwnRecords own;

    PlanFilings(EntityManager entities, OwnRecords own) {
        this.entities = entities;
        this.own = own;
    }

    void add(PlanFiling filing) {
        entities.persist(filing);
    }

    void flush() {
        entities.flush();
    }

    PlanFiling get(UUID id, Actor actor) {
        return own.find(PlanFiling.class, id, actor, "filing");
    }

    List<PlanFiling> of(UUID version, Actor actor) {
        return own.query(PlanFiling.class, "and t.planVersionId = :version order by t.filedAt desc, t.id", actor)
                .setParameter("version", version)
                .getResultList();
    }

    PlanFiling received(UUID id, Actor actor) {
        var filing = entities.find(PlanFiling.class, id);
        if (filing == null || !filing.receivedBy(actor)) {
            throw Refusal.notFound("filing");
        }
        return filing;
    }

    /** What was filed to the caller's region or administration and not withdrawn, the oldest first. */
    Page<PlanFiling> received(Actor actor, String after, Integer limit) {
        var rows = Limit.of(limit);
        var from = Cursor.decode(after, 2);
        var query = entities.createQuery(
                        "from PlanFiling t where t.stage = :filed and ((t.recipientKind = :region and t.recipient = :ofRegion)"
                                + " or (t.recipientKind = :administration and t.recipient = :ofAdministration)) "
                                + (from == null ? "" : "and (t.filedAt > :at or (t.filedAt = :at and t.id > :id)) ")
                                + "order by t.filedAt, t.id",
                        PlanFiling.class)
                .setParameter("filed", FilingStage.FILED)
                .setParameter("region", RecipientKind.REGION)
                .setParameter("ofRegion", none(actor.region()))
                .setParameter("administration", RecipientKind.ADMINISTRATION)
                .setParameter("ofAdministration", none(actor.administration()));
        if (from != null) {
            try {
                query.setParameter("at", Instant.parse(from.part(0))).setParameter("id", UUID.fromString(from.part(1)));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw Refusal.invalid("after", "CURSOR", "after must be the value that the previous page returned.");
            }
        }
        return Page.of(
                query.setMaxResults(rows.plusOne()).getResultList(),
                rows,
                filing -> Cursor.of(filing.filedAt(), filing.id()));
    }

    private static String none(String claim) {
        return claim == null ? "" : claim;
    }
}
