package customs.monitoring.scoring;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

import static customs.monitoring.scoring.Goalposts.EXACT;

/**
 * Whether a value stands far from those of the other Members of its region, for the same indicator and period (R16). A
 * warning that needs a comment; it never blocks and never says that the value is wrong.
 *
 * @param basis  what the distance was measured in
 * @param median of the others; null where there are too few
 * @param z      signed distance from the median in units of {@code basis}, unrounded; null where there is none
 */
public record Outlier(Basis basis, BigDecimal median, BigDecimal z, boolean flagged) {

    /** What the distance is measured in. */
    public enum Basis {
        /** Fewer than eight other values: nothing is said. */
        TOO_FEW,
        /** The median absolute deviation: z = 0.6745 · (x − median) ÷ MAD. */
        MEDIAN_DEVIATION,
        /** More than half of the others are equal: z = (x − median) ÷ (1.253314 · mean absolute deviation). */
        MEAN_DEVIATION,
        /** All others are equal: flagged if the value differs. */
        ALL_EQUAL
    }

    /** Fewest other values that make a comparison. */
    public static final int LEAST_VALUES = 8;

    /** Distance above which a value is flagged; exactly this much is not. */
    public static final BigDecimal LIMIT = new BigDecimal("3.5");

    private static final BigDecimal NORMAL_QUARTILE = new BigDecimal("0.6745");
    private static final BigDecimal MEAN_TO_SIGMA = new BigDecimal("1.253314");

    /** @param others values of the other Members of the region, the candidate's own not among them */
    public static Outlier of(BigDecimal candidate, Collection<BigDecimal> others) {
        if (others.size() < LEAST_VALUES) {
            return new Outlier(Basis.TOO_FEW, null, null, false);
        }
        BigDecimal median = Summary.median(others.stream().sorted().toList());
        BigDecimal distance = candidate.subtract(median);
        List<BigDecimal> deviations = others.stream()
                .map(other -> other.subtract(median).abs())
                .sorted()
                .toList();
        BigDecimal medianDeviation = Summary.median(deviations);
        if (medianDeviation.signum() != 0) {
            BigDecimal z = NORMAL_QUARTILE.multiply(distance, EXACT).divide(medianDeviation, EXACT);
            return new Outlier(Basis.MEDIAN_DEVIATION, median, z, far(z));
        }
        BigDecimal meanDeviation = Summary.mean(deviations);
        if (meanDeviation.signum() != 0) {
            BigDecimal z = distance.divide(MEAN_TO_SIGMA.multiply(meanDeviation, EXACT), EXACT);
            return new Outlier(Basis.MEAN_DEVIATION, median, z, far(z));
        }
        return new Outlier(Basis.ALL_EQUAL, median, null, distance.signum() != 0);
    }

    private static boolean far(BigDecimal z) {
        return z.abs().compareTo(LIMIT) > 0;
    }
}
