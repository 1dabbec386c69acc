package customs.monitoring.catalogue;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LoadedCatalogues implements PanacheRepositoryBase<LoadedCatalogue, UUID> {
    Optional<LoadedCatalogue> version(String version) {
        return find("catalogueVersion", version).firstResultOptional();
    }

    List<LoadedCatalogue> all() {
        return list("order by validFrom, loadedAt");
    }

    /** The newest in force that may be used on the day. */
    Optional<String> newest(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select c.catalogueVersion from LoadedCatalogue c where c.activatedAt is not null"
                                + " and c.validFrom <= :day order by c.validFrom desc, c.activatedAt desc",
                        String.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
