package customs.monitoring.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class Remarks implements PanacheRepositoryBase<Remark, UUID> {
    List<Remark> of(UUID report) {
        return list("reportId = ?1 order by madeAt, id", report);
    }
}
