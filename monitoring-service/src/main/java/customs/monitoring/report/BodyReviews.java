package customs.monitoring.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class BodyReviews implements PanacheRepositoryBase<BodyReview, UUID> {
    List<BodyReview> of(UUID report) {
        return list("reportId = ?1 order by tabledAt, id", report);
    }

    List<BodyReview> onItem(UUID item) {
        return list("itemId = ?1 order by tabledAt, id", item);
    }
}
