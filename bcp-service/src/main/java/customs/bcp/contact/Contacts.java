package customs.bcp.contact;

import customs.bcp.estate.OwnRecords;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.util.List;
import java.util.UUID;

/** The contacts of an administration, by function and rank. */
@ApplicationScoped
class Contacts {
    private final EntityManager entities;
    private final OwnRecords own;

    Contacts(EntityManager entities, OwnRecords own) {
        this.entities = entities;
        this.own = own;
    }

    void add(Contact contact) {
        entities.persist(contact);
    }

    void flush() {
        entities.flush();
    }

    Contact get(UUID id, Actor actor) {
        var contact = own.find(Contact.class, id, actor, "contact");
        if (contact.erased()) {
            throw Refusal.notFound("contact");
        }
        return contact;
    }

    List<Contact> all(Actor actor) {
        return all(OwnRecords.administration(actor));
    }

    List<Contact> all(String administration) {
        return own.query(Contact.class, "and t.erasedAt is null order by t.role, t.rank", administration)
                .getResultList();
    }

    /** Whether another contact has this rank in this function. */
    boolean taken(ContactEntry entry, UUID except, Actor actor) {
        return own.query(Contact.class, "and t.erasedAt is null and t.role = :role and t.rank = :rank", actor)
                .setParameter("role", entry.role().strip())
                .setParameter("rank", entry.rank())
                .getResultStream()
                .anyMatch(contact -> !contact.id().equals(except));
    }

    Page<Contact> list(Actor actor, String after, Integer limit) {
        var rows = Limit.of(limit);
        var from = Cursor.decode(after, 2);
        var query = own.query(
                Contact.class,
                "and t.erasedAt is null "
                        + (from == null ? "" : "and (t.role > :role or (t.role = :role and t.rank > :rank)) ")
                        + "order by t.role, t.rank",
                actor);
        if (from != null) {
            query.setParameter("role", from.part(0)).setParameter("rank", rank(from.part(1)));
        }
        return Page.of(
                query.setMaxResults(rows.plusOne()).getResultList(),
                rows,
                contact -> Cursor.of(contact.role(), contact.rank()));
    }

    private static int rank(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw Refusal.invalid("after", "CURSOR", "after must be the value that the previous page returned.");
        }
    }
}
