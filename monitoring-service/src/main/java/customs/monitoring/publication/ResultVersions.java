package customs.monitoring.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class ResultVersions implements PanacheRepositoryBase<ResultVersion, UUID> {
    /** Of one cycle, in order. */
    List<ResultVersion> of(String cycle) {
        return list("cycleCode = ?1 order by number", cycle);
    }

    /** Latest cycle first. */
    List<ResultVersion> all() {
        return list("order by dataYear desc, cycleCode, number desc");
    }
}
