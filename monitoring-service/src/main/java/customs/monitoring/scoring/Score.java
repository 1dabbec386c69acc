package customs.monitoring.scoring;

import customs.monitoring.catalogue.Observed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One figure and everything it was computed from, down to the observation.
 *
 * @param code            MEMBER, or the code of the theme, commitment or indicator
 * @param breakdown       breakdown of an indicator, else null
 * @param value           0…100, unrounded; null unless outcome is SCORED
 * @param weight          share of its parent as set
 * @param effectiveWeight share of the Member score after the weight of what does not apply was spread over its siblings;
 *                        0 for what does not apply
 * @param coverage        share of the applicable weight that is usable, 0…1; null where nothing applies
 * @param dataCoverage    sum of effective weight times coverage of the observations below, relative to this node, 0…1;
 *                        null where nothing applies
 * @param capped          a critical indicator scores 0, so the commitment was held at 49.9
 * @param observed        the observation, for an indicator; else null
 */
public record Score(
        ScoreLevel level,
        String code,
        String breakdown,
        ScoreOutcome outcome,
        BigDecimal value,
        BigDecimal weight,
        BigDecimal effectiveWeight,
        BigDecimal coverage,
        BigDecimal dataCoverage,
        boolean capped,
        boolean critical,
        Observed observed,
        List<Score> parts) {

    public Score {
        parts = List.copyOf(parts);
    }

    /** As published: one decimal, half up (R1); null unless scored. */
    public BigDecimal published() {
        return Summary.published(value);
    }

    /** Band of the published score (R2); null unless scored. */
    public Band band() {
        return value == null ? null : Band.of(published());
    }

    /** Coverage in percent with one decimal, half up; null where nothing applies. */
    public BigDecimal coveragePercent() {
        return percent(coverage);
    }

    /** Data coverage in percent with one decimal, half up; null where nothing applies. */
    public BigDecimal dataCoveragePercent() {
        return percent(dataCoverage);
    }

    /** A number as it is shown where it is not published: at most ten decimals, half even, no trailing zeros; null stays null. */
    public static BigDecimal shown(BigDecimal exact) {
        if (exact == null || exact.scale() <= 10) {
            return exact;
        }
        BigDecimal rounded = exact.setScale(10, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static BigDecimal percent(BigDecimal share) {
        return share == null ? null : Summary.published(share.movePointRight(2));
    }

    Score with(BigDecimal effective, List<Score> spread) {
        return new Score(
                level,
                code,
                breakdown,
                outcome,
                value,
                weight,
                effective,
                coverage,
                dataCoverage,
                capped,
                critical,
                observed,
                spread);
    }
}
