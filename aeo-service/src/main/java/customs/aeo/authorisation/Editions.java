package customs.aeo.authorisation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All versions of all authorisations. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, UUID> {
    /** In the order of recording; never empty for what was granted by a decision here. */
    public List<Edition> of(UUID authorisation) {
        return list("authorisationId = ?1 order by number", authorisation);
    }

    /** The one recorded last. */
    public Optional<Edition> last(UUID authorisation) {
        return find("authorisationId = ?1 order by number desc", authorisation).firstResultOptional();
    }

    /** The one that holds on a day, as known at an instant. */
    public Optional<Edition> on(UUID authorisation, LocalDate day, Instant known) {
        return Edition.on(of(authorisation), day, known);
    }
}
