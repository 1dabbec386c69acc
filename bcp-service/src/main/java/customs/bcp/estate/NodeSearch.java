package customs.bcp.estate;

import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.util.Locale;

/** Finds services and resources of the caller's estate by a part of their name or code. */
@ApplicationScoped
@Transactional
class NodeSearch {
    private static final int MOST = 50;

    private final EntityManager entities;

    NodeSearch(EntityManager entities) {
        this.entities = entities;
    }

    /** @param text part of a name or code, in any case; a code written out comes first */
    NodeLine.NodeList find(String text, Actor actor) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var found = entities.createQuery(
                        "from Node t where t.administration = :administration"
                                + " and (locate(:wanted, lower(t.name)) > 0 or locate(:wanted, lower(t.code)) > 0)"
                                + " order by case when lower(t.code) = :wanted then 0 else 1 end, t.name, t.code",
                        Node.class)
                .setParameter("administration", OwnRecords.administration(actor))
                .setParameter("wanted", wanted)
                .setMaxResults(MOST + 1)
                .getResultList();
        return new NodeLine.NodeList(
                found.stream()
                        .limit(MOST)
                        .map(node -> NodeLine.of((Node<?>) node))
                        .toList(),
                found.size() > MOST);
    }
}
