package customs.monitoring.report;

import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class Cycles implements PanacheRepositoryBase<Cycle, UUID> {
    Cycle byCode(String code) {
        return find("code", code).firstResultOptional().orElseThrow(() -> Refusal.notFound("cycle"));
    }

    boolean exists(int dataYear, boolean demonstration) {
        return count("dataYear = ?1 and demonstration = ?2", dataYear, demonstration) > 0;
    }

    /** The cycle of the year before. */
    Optional<Cycle> preceding(Cycle cycle) {
        return find("dataYear = ?1 and demonstration = ?2", cycle.dataYear() - 1, cycle.demonstration())
                .firstResultOptional();
    }

    Map<UUID, Cycle> of(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Cycle::id, Function.identity()));
    }

    List<Cycle> all() {
        return list("order by dataYear desc, demonstration");
    }
}
