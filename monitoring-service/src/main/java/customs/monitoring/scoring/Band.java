package customs.monitoring.scoring;

import java.math.BigDecimal;

/** Where a published score stands (R2). A band describes progress, it does not judge. */
public enum Band {
    /** [0, 25). */
    B1_INITIAL(25),
    /** [25, 50). */
    B2_DEVELOPING(50),
    /** [50, 75). */
    B3_ESTABLISHED(75),
    /** [75, 100]. */
    B4_ADVANCED(101);

    private final BigDecimal below;

    Band(int below) {
        this.below = BigDecimal.valueOf(below);
    }

    /** The band of a score as published, that is after rounding: 49.95 publishes 50.0 and is B3. */
    public static Band of(BigDecimal published) {
        for (Band band : values()) {
            if (published.compareTo(band.below) < 0) {
                return band;
            }
        }
        throw new IllegalArgumentException("a score is at most 100: " + published);
    }
}
