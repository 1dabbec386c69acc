package customs.aeo.risk;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

/** Risks of a case that have to be looked at once it is granted: those that something is done about, and high ones. */
@ApplicationScoped
public class RemainingRisks {
    private final Risks risks;

    RemainingRisks(Risks risks) {
        this.risks = risks;
    }

    /**
     * A risk that remains.
     *
     * @param measure what is done about it, or null
     */
    public record RemainingRisk(UUID id, String criterion, String words, String measure) {}

    public List<RemainingRisk> of(UUID application) {
        return risks.list("applicationId = ?1 order by recordedAt, id", application).stream()
                .filter(risk -> risk.stage() != Risk.Stage.RETIRED)
                .filter(risk -> risk.measure() != null || risk.remaining().compareTo(RiskMatrix.Rating.HIGH) >= 0)
                .map(risk -> new RemainingRisk(risk.id(), risk.criterion(), risk.words(), risk.measure()))
                .toList();
    }
}
