package customs.monitoring.report;

import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EvidenceFiles implements PanacheRepositoryBase<Evidence, UUID> {
    /** Those that stand now, in the order in which they came. */
    List<Evidence> of(UUID report) {
        return list("reportId = ?1 and removedAt is null order by addedAt, id", report);
    }

    Evidence of(UUID report, UUID id) {
        return find("reportId = ?1 and id = ?2", report, id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("file"));
    }

    void add(Evidence evidence, byte[] content) {
        persist(evidence);
        getEntityManager().persist(new EvidenceContent(evidence.id(), content));
        flush();
    }

    byte[] content(Evidence evidence) {
        return getEntityManager().find(EvidenceContent.class, evidence.id()).content();
    }
}
