package customs.bcp.plan;

import customs.bcp.estate.OwnRecords;
import customs.bcp.estate.ServiceUses;
import customs.bcp.estate.Use;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Set;

/** The plans, written or in force, that cover a service: it stays in the estate until they no longer do. */
@ApplicationScoped
class PlanUses implements ServiceUses {
    private static final Set<PlanStage> ENDED = Set.of(PlanStage.SUPERSEDED, PlanStage.RETIRED);

    private final OwnRecords own;

    PlanUses(OwnRecords own) {
        this.own = own;
    }

    @Override
    public List<Use> of(String administration, String service) {
        return own.query(PlanVersion.class, "and t.stage not in (:ended) order by t.planId, t.number", administration)
                .setParameter("ended", ENDED)
                .getResultStream()
                .filter(version -> version.content().services().contains(service))
                .map(version -> new Use(
                        "/planVersions/" + version.id(),
                        "PLAN",
                        "Version %d of plan %s covers %s."
                                .formatted(version.number(), code(version, administration), service)))
                .toList();
    }

    private String code(PlanVersion version, String administration) {
        return own.query(Plan.class, "and t.id = :id", administration)
                .setParameter("id", version.planId())
                .getSingleResult()
                .code();
    }
}
