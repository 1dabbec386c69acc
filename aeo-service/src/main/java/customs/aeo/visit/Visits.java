package customs.aeo.visit;

import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All visits, and the report to which they lead. */
@ApplicationScoped
class Visits implements PanacheRepositoryBase<Visit, UUID> {
    List<Visit> of(UUID application) {
        return list("applicationId = ?1 order by proposedAt, id", application);
    }

    Visit get(UUID application, UUID id) {
        return find("applicationId = ?1 and id = ?2", application, id)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("visit"));
    }

    Optional<AssessmentReport> report(UUID application) {
        return getEntityManager()
                .createQuery("from AssessmentReport r where r.applicationId = ?1", AssessmentReport.class)
                .setParameter(1, application)
                .getResultStream()
                .findFirst();
    }

    void keep(AssessmentReport report) {
        getEntityManager().persist(report);
    }
}
