package customs.portal.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** A score with everything it was computed from, down to the observation. */
public record ScoreView(
        String level,
        String code,
        String breakdown,
        String name,
        String outcome,
        BigDecimal score,
        BigDecimal exact,
        String band,
        BigDecimal weight,
        BigDecimal effectiveWeight,
        BigDecimal coverage,
        BigDecimal dataCoverage,
        boolean capped,
        boolean critical,
        boolean withheld,
        String strength,
        List<String> basis,
        Observation observation,
        List<ScoreView> parts) {

    /** Length of the bar in a picture of 600 units. */
    public BigDecimal bar() {
        return score == null ? BigDecimal.ZERO : score.multiply(BigDecimal.valueOf(6));
    }

    /** Share of the parent in percent, for people. */
    public BigDecimal weightPercent() {
        return percent(weight);
    }

    /** Share of the Member's score in percent, for people. */
    public BigDecimal effectivePercent() {
        return percent(effectiveWeight);
    }

    private static BigDecimal percent(BigDecimal share) {
        return share == null ? null : share.movePointRight(2).setScale(1, java.math.RoundingMode.HALF_UP);
    }

    /** The observation below a score. */
    public record Observation(
            String status,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            String unit,
            BigDecimal worst,
            BigDecimal best,
            String source,
            Instant asOf,
            String datasetVersion,
            String method,
            String reason,
            String note) {}
}
