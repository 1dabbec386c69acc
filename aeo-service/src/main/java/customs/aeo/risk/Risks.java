package customs.aeo.risk;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Obstacle;
import customs.aeo.application.Recommendation;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** All risks. An extreme one that nobody treats holds up a grant; one that cannot be lived with, the advice to grant. */
@ApplicationScoped
class Risks implements PanacheRepositoryBase<Risk, UUID>, Obstacle {
    /** Those of a case and of the case from which it was split, the first found first. */
    List<Risk> of(AeoApplication application) {
        return list(
                "applicationId in ?1 order by recordedAt, id",
                Stream.of(application.id(), application.splitFrom())
                        .filter(Objects::nonNull)
                        .toList());
    }

    Risk get(AeoApplication application, UUID id) {
        return of(application).stream()
                .filter(risk -> risk.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("risk"));
    }

    @Override
    public Optional<Held> against(Step step, AeoApplication application) {
        return switch (step) {
            case GRANT ->
                of(application).stream().anyMatch(Risk::untreatedExtreme)
                        ? Optional.of(new Held(
                                "extreme-risk", "An extreme risk is not treated; nothing is granted.", "EXTREME_RISK"))
                        : Optional.empty();
            case PROPOSAL ->
                application.recommendation() == Recommendation.GRANT
                                && of(application).stream().anyMatch(Risk::terminates)
                        ? Optional.of(new Held(
                                "risk-terminates",
                                "A risk cannot be lived with; advise a refusal, somebody else decides.",
                                "RISK_TERMINATES"))
                        : Optional.empty();
        };
    }
}
