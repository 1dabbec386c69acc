package customs.monitoring.report;

import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ReportVersions implements PanacheRepositoryBase<ReportVersion, UUID> {
    List<ReportVersion> of(UUID report) {
        return list("reportId = ?1 order by number", report);
    }

    /** The signed versions of each report that was ever signed, in order. */
    Map<UUID, List<ReportVersion>> of(List<UUID> reports) {
        return list("reportId in ?1 order by number", reports).stream()
                .collect(Collectors.groupingBy(ReportVersion::reportId));
    }

    /** What these versions say, as text, by version. */
    Map<UUID, String> contents(Collection<? extends UUID> ids) {
        return getEntityManager()
                .createQuery("select v.id, v.content from ReportVersion v where v.id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    Optional<ReportVersion> latest(UUID report) {
        return find("reportId = ?1 order by number desc", report).firstResultOptional();
    }

    ReportVersion of(UUID report, int number) {
        return find("reportId = ?1 and number = ?2", report, number)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("version"));
    }
}
