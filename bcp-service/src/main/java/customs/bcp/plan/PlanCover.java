package customs.bcp.plan;

import customs.bcp.estate.OwnRecords;
import customs.bcp.estate.ServiceCover;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The plans in force and the services that they cover. */
@ApplicationScoped
@Transactional
class PlanCover implements ServiceCover {
    private final OwnRecords own;

    PlanCover(OwnRecords own) {
        this.own = own;
    }

    @Override
    public List<Covering> of(String administration) {
        Map<UUID, Plan> plans = own.query(Plan.class, "", administration)
                .getResultStream()
                .collect(Collectors.toMap(Plan::id, Function.identity()));
        return own.query(PlanVersion.class, "and t.stage = :stage", administration)
                .setParameter("stage", PlanStage.EFFECTIVE)
                .getResultStream()
                .map(version -> {
                    var plan = plans.get(version.planId());
                    return new Covering(
                            plan.code(), plan.title(), version.content().services());
                })
                .sorted(Comparator.comparing(Covering::plan))
                .toList();
    }
}
