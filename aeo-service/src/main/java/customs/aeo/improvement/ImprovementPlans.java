package customs.aeo.improvement;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Obstacle;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All plans of improvement. An open one holds up the decision, one that failed the grant. */
@ApplicationScoped
class ImprovementPlans implements PanacheRepositoryBase<ImprovementPlan, UUID>, Obstacle {
    /** Those of a case and of the case from which it was split, the first asked for first. */
    List<ImprovementPlan> of(AeoApplication application) {
        return list(
                "applicationId in ?1 order by askedAt, id",
                Stream.of(application.id(), application.splitFrom())
                        .filter(Objects::nonNull)
                        .toList());
    }

    ImprovementPlan get(AeoApplication application, UUID id) {
        return of(application).stream()
                .filter(plan -> plan.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("plan"));
    }

    @Override
    public Optional<Held> against(Step step, AeoApplication application) {
        var all = of(application);
        if (all.stream().anyMatch(plan -> plan.stage().open())) {
            return Optional.of(new Held("plan-open", "A plan of improvement is open; close it first.", "PLAN_OPEN"));
        }
        return step == Step.GRANT && !all.isEmpty() && all.getLast().stage() == ImprovementPlan.Stage.FAILED
                ? Optional.of(
                        new Held("plan-failed", "The plan of improvement failed; nothing is granted.", "PLAN_FAILED"))
                : Optional.empty();
    }
}
