package customs.aeo.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** All evidence. */
@ApplicationScoped
class Evidences implements PanacheRepositoryBase<Evidence, UUID> {
    List<Evidence> of(UUID application) {
        return list("applicationId = ?1 order by addedAt, id", application);
    }

    Optional<Evidence> of(UUID application, UUID id) {
        return find("applicationId = ?1 and id = ?2", application, id).firstResultOptional();
    }

    /** Codes of the programme's documents that an application has. */
    List<String> documents(UUID application) {
        return of(application).stream()
                .map(Evidence::document)
                .filter(Objects::nonNull)
                .toList();
    }

    void keep(Evidence evidence, byte[] content) {
        persist(evidence);
        flush();
        getEntityManager().persist(new EvidenceContent(evidence.id(), content));
    }

    byte[] content(UUID id) {
        return getEntityManager().find(EvidenceContent.class, id).content();
    }
}
