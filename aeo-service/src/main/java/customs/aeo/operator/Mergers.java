package customs.aeo.operator;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All mergers. */
@ApplicationScoped
class Mergers implements PanacheRepositoryBase<Merger, UUID> {
    /** Those in which an operator stayed or went, the first first. */
    List<Merger> of(UUID operator) {
        return list("absorbed = ?1 or survivor = ?1 order by mergedAt", operator);
    }

    /** The record that had a number on a day, as known at an instant before it was merged. */
    Optional<UUID> before(String administration, String scheme, String value, LocalDate on, Instant known) {
        return find(
                        "select m from Merger m join m.numbers i where i.administration = ?1 and i.scheme = ?2 and"
                                + " i.value = ?3 and i.validFrom <= ?4 and (i.validTo is null or i.validTo >= ?4)"
                                + " and i.state in ('UNVERIFIED', 'VERIFIED') and m.mergedAt > ?5 order by m.mergedAt",
                        administration,
                        scheme,
                        value,
                        on,
                        known)
                .firstResultOptional()
                .map(Merger::absorbed);
    }
}
