package customs.bcp.estate;

import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads a whole estate, as it is or as it was frozen. */
@ApplicationScoped
@Transactional
public class EstateReading {
    private final EntityManager entities;
    private final OwnRecords own;
    private final Estates estates;
    private final Clock clock;

    EstateReading(EntityManager entities, OwnRecords own, Estates estates, Clock clock) {
        this.entities = entities;
        this.own = own;
        this.estates = estates;
        this.clock = clock;
    }

    public Optional<Estate> estate(Actor actor) {
        return estates.of(OwnRecords.administration(actor));
    }

    /** The estate of any administration: for figures, which go where no caller of that administration is. */
    public Optional<Estate> of(String administration) {
        return estates.of(administration);
    }

    public EstateDocument document(Actor actor) {
        return document(OwnRecords.administration(actor));
    }

    EstateDocument document(String administration) {
        return new EstateDocument(
                entries(Office.class, administration),
                entries(Service.class, administration),
                entries(Resource.class, administration),
                entries(Dependency.class, administration),
                entries(ColdStart.class, administration));
    }

    /** The hash that the estate would have if it were frozen now. */
    public String hash(String administration) {
        return CanonicalJson.hash(document(administration));
    }

    /** Entries by code; those that share one by their content, so that equal estates are equal texts. */
    private <T extends Item<E>, E> List<E> entries(Class<T> type, String administration) {
        return own.query(type, "order by t.code", administration)
                .getResultStream()
                .sorted(java.util.Comparator.comparing((T item) -> item.code())
                        .thenComparing(item -> CanonicalJson.write(item.entry())))
                .map(Item::entry)
                .toList();
    }

    /** Freezes the estate as it is; an equal state frozen before is used again. */
    public FrozenEstate freeze(Actor actor) {
        var taken = new FrozenEstate(OwnRecords.administration(actor), document(actor), clock.instant());
        var before = own.query(FrozenEstate.class, "and t.hash = :hash", actor)
                .setParameter("hash", taken.hash())
                .getResultStream()
                .findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        entities.persist(taken);
        return taken;
    }

    public FrozenEstate frozen(UUID id, Actor actor) {
        return own.find(FrozenEstate.class, id, actor, "frozen estate");
    }

    /** Services of the two upper tiers that stood in the estate at an instant: what must be covered by plans. */
    public List<String> criticalServices(String administration, java.time.Instant at) {
        return own.query(Service.class, "and t.tier <= 2 and t.since <= :at order by t.code", administration)
                .setParameter("at", at)
                .getResultStream()
                .map(Item::code)
                .toList();
    }
}
