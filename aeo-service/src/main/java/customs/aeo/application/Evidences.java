package customs.aeo.application;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All evidence. */
@ApplicationScoped
class Evidences implements PanacheRepositoryBase<Evidence, UUID> {
    private final Instance<DossierPart> parts;

    Evidences(@Any Instance<DossierPart> parts) {
        this.parts = parts;
    }

    List<Evidence> of(UUID application) {
        return list("applicationId = ?1 order by addedAt, id", application);
    }

    Optional<Evidence> of(UUID application, UUID id) {
        return find("applicationId = ?1 and id = ?2", application, id).firstResultOptional();
    }

    /** Files of an operator's cases, drafts other than one case left out, newest first. */
    List<Evidence> ofOperator(UUID operator, UUID application) {
        return list(
                "applicationId = ?2 or applicationId in (select a.id from AeoApplication a where a.operatorId = ?1"
                        + " and a.stage <> ?3) order by addedAt desc, id",
                operator,
                application,
                Stage.DRAFT);
    }

    /** Codes of the programme's documents that an application has, as a file or as a part that was filled in. */
    List<String> documents(UUID application) {
        var filledIn = parts.stream().flatMap(part -> part.documents(application).stream());
        return Stream.concat(of(application).stream().map(Evidence::document).filter(Objects::nonNull), filledIn)
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
