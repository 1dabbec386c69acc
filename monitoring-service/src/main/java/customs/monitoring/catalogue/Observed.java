package customs.monitoring.catalogue;

import java.math.BigDecimal;

/**
 * The value of one point with its status.
 *
 * @param value       in the indicator's unit; 1 or 0 for yes and no; null where the status is not usable
 * @param numerator   as entered or delivered; may be null
 * @param denominator as entered or delivered; may be null
 */
public record Observed(Status status, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {

    /** What stands for a point nobody answered. */
    public static final Observed MISSING = without(Status.O);

    public static Observed of(String value) {
        return new Observed(Status.A, new BigDecimal(value), null, null);
    }

    public static Observed without(Status status) {
        return new Observed(status, null, null, null);
    }
}
