package customs.bcp.pack;

import customs.bcp.estate.OwnRecords;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The printed copies of an administration's packs, by the day on which they were printed. */
@ApplicationScoped
class PackCopies {
    private final EntityManager entities;
    private final OwnRecords own;

    PackCopies(EntityManager entities, OwnRecords own) {
        this.entities = entities;
        this.own = own;
    }

    void add(PackCopy copy) {
        entities.persist(copy);
    }

    void flush() {
        entities.flush();
    }

    PackCopy get(UUID id, Actor actor) {
        return own.find(PackCopy.class, id, actor, "printed copy");
    }

    long held(PackEdition edition) {
        return entities.createQuery(
                        "select count(c) from PackCopy c where c.editionId = :edition and c.stage = :held", Long.class)
                .setParameter("edition", edition.id())
                .setParameter("held", PackCopyStage.HELD)
                .getSingleResult();
    }

    /** How many copies of each edition somebody has; editions without any are left out. */
    Map<UUID, Long> heldByEdition(Actor actor) {
        return own.query(PackCopy.class, "and t.stage = :held", actor)
                .setParameter("held", PackCopyStage.HELD)
                .getResultStream()
                .collect(Collectors.groupingBy(PackCopy::editionId, Collectors.counting()));
    }

    /** @param plan null for those of all plans */
    Page<PackCopy> list(Actor actor, UUID plan, PackCopyStage stage, String after, Integer limit) {
        var rows = Limit.of(limit);
        var from = Cursor.decode(after, 2);
        var query = own.query(
                PackCopy.class,
                (plan == null ? "" : "and t.planId = :plan ") + (stage == null ? "" : "and t.stage = :stage ")
                        + (from == null ? "" : "and (t.printedOn > :day or (t.printedOn = :day and t.id > :id)) ")
                        + "order by t.printedOn, t.id",
                actor);
        if (plan != null) {
            query.setParameter("plan", plan);
        }
        if (stage != null) {
            query.setParameter("stage", stage);
        }
        if (from != null) {
            try {
                query.setParameter("day", LocalDate.parse(from.part(0)))
                        .setParameter("id", UUID.fromString(from.part(1)));
            } catch (DateTimeParseException | IllegalArgumentException e) {
                throw Refusal.invalid("after", "CURSOR", "after must be the value that the previous page returned.");
            }
        }
        return Page.of(
                query.setMaxResults(rows.plusOne()).getResultList(),
                rows,
                copy -> Cursor.of(copy.entry().printedOn(), copy.id()));
    }
}
