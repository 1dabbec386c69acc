package customs.aeo.register;

import customs.platform.problem.Refusal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What is known now about every operator that can be asked about, in memory: a copy of the database, kept current by a
 * {@link ProjectionFollower}. Read without a lock; written by one thread at a time.
 */
final class Projection {
    private final PackedOperator packing = new PackedOperator();
    private volatile Slots byIdentifier = new Slots();
    private volatile Slots byId = new Slots();
    private final AtomicInteger operators = new AtomicInteger();
    private final Duration bound;
    private volatile long currentAt;
    private volatile boolean built;

    /** @param bound age from which on it no longer answers unless the caller accepts that */
    Projection(Duration bound) {
        this.bound = bound;
    }

    /** Puts an operator in, or in the place of what was known of it. */
    void put(OperatorFacts facts) {
        var next = packing.pack(facts);
        var hash = facts.id().hashCode();
        var before = byId.find(hash, packed -> PackedOperator.isOf(packed, facts.id()));
        var idHashes = Slots.HashesOf.one(packed -> PackedOperator.id(packed).hashCode());
        if (before == null) {
            operators.incrementAndGet();
        }
        byId.put(hash, next, before, idHashes);
        var hashes = packing.hashes(next);
        for (var one : hashes) {
            byIdentifier.put(one, next, before, packing::hashes);
        }
        if (before != null) {
            for (var one : packing.hashes(before)) {
                byIdentifier.remove(one, before);
            }
        }
    }

    void remove(UUID id) {
        var hash = id.hashCode();
        var before = byId.find(hash, packed -> PackedOperator.isOf(packed, id));
        if (before != null) {
            operators.decrementAndGet();
            byId.remove(hash, before);
            for (var one : packing.hashes(before)) {
                byIdentifier.remove(one, before);
            }
        }
    }

    /** What is known of the operator that has an identifier on a day. */
    Optional<OperatorFacts> find(String administration, String scheme, String identifier, LocalDate on) {
        var value = identifier.getBytes(StandardCharsets.UTF_8);
        var found = byIdentifier.find(
                PackedOperator.hash(administration, scheme, identifier),
                packed -> packing.isKnownAs(packed, administration, scheme, value, on));
        return found == null ? Optional.empty() : Optional.of(packing.unpack(found));
    }

    /** The database was seen, at a reading of {@link System#nanoTime}, and everything in it is here. */
    void current(long seenAt) {
        currentAt = seenAt;
        built = true;
    }

    /** Forgets everything: it is to be read anew. */
    void reset() {
        built = false;
        byIdentifier = new Slots();
        byId = new Slots();
        operators.set(0);
    }

    /** The reading of {@link System#nanoTime} at which the database was last seen. */
    long currentAt() {
        return currentAt;
    }

    boolean built() {
        return built;
    }

    /** How long ago the database was last seen. */
    Duration age() {
        return Duration.ofNanos(Math.max(0, System.nanoTime() - currentAt));
    }

    /**
     * How long ago the database was last seen.
     *
     * @param staleAllowed the caller accepts any age
     * @throws Refusal projection-stale, when that is longer than the bound, and always before the first reading is done
     */
    Duration age(boolean staleAllowed) {
        if (!built) {
            throw new Refusal("projection-stale", "The statuses are still being read; ask again shortly.");
        }
        var age = age();
        if (!staleAllowed && age.compareTo(bound) > 0) {
            throw new Refusal(
                    "projection-stale",
                    "The statuses known here are %d seconds old; accept that with allowStale=true, or ask again."
                            .formatted(age.toSeconds()));
        }
        return age;
    }

    int operators() {
        return operators.get();
    }
}
