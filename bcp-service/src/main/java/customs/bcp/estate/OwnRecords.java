package customs.bcp.estate;

import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import java.util.UUID;

/** The one place where records are looked up: an administration finds its own, all else does not exist for it. */
@ApplicationScoped
public class OwnRecords {
    private final EntityManager entities;

    OwnRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** The administration a caller acts for. */
    public static String administration(Actor actor) {
        if (actor.administration() == null) {
            throw Refusal.notFound("estate of an administration that your account belongs to");
        }
        return actor.administration();
    }

    /** @param what how people call the kind of record, for the refusal */
    public <T extends Owned> T find(Class<T> type, UUID id, Actor actor, String what) {
        var found = entities.find(type, id);
        if (found == null || !found.administration().equals(administration(actor))) {
            throw Refusal.notFound(what);
        }
        return found;
    }

    /**
     * A query over the caller's own records.
     *
     * @param rest what follows {@code from T where administration = …}, beginning with {@code and} or {@code order}
     */
    public <T extends Owned> TypedQuery<T> query(Class<T> type, String rest, Actor actor) {
        return query(type, rest, administration(actor));
    }

    public <T extends Owned> TypedQuery<T> query(Class<T> type, String rest, String administration) {
        return entities.createQuery(
                        "from %s t where t.administration = :administration %s".formatted(type.getSimpleName(), rest),
                        type)
                .setParameter("administration", administration);
    }
}
