package customs.monitoring.report;

import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReportVersions implements PanacheRepositoryBase<ReportVersion, UUID> {
    List<ReportVersion> of(UUID report) {
        return list("reportId = ?1 order by number", report);
    }

    /** The last signed version of each report that was ever signed. */
    Map<UUID, ReportVersion> latest(List<UUID> reports) {
        Map<UUID, ReportVersion> latest = new HashMap<>();
        list("reportId in ?1 order by number", reports).forEach(version -> latest.put(version.reportId(), version));
        return latest;
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
