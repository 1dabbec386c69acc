package customs.monitoring.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class BodyReviews implements PanacheRepositoryBase<BodyReview, UUID> {
    List<BodyReview> of(UUID report) {
        return list("reportId = ?1 order by tabledAt, id", report);
    }

    /** Of one version: an amended report goes before the bodies again. */
    List<BodyReview> of(UUID report, int number) {
        return list("reportId = ?1 and versionNumber = ?2 order by tabledAt, id", report, number);
    }

    Map<UUID, List<BodyReview>> of(List<UUID> reports) {
        return list("reportId in ?1 order by tabledAt, id", reports).stream()
                .collect(Collectors.groupingBy(BodyReview::reportId));
    }

    List<BodyReview> onItem(UUID item) {
        return list("itemId = ?1 order by tabledAt, id", item);
    }
}
