package customs.monitoring.scoring;

import java.math.BigDecimal;

/**
 * How many of the expected reports came, and how many in time (R17).
 *
 * @param expected Members from whom a report was due, on the membership date of the cycle
 * @param actual   reports submitted, late ones included
 * @param onTime   reports first signed by the due instant; a later return does not take that away
 */
public record ReportingRate(int expected, int actual, int onTime) {

    public ReportingRate {
        if (onTime < 0 || onTime > actual || actual > expected) {
            throw new IllegalArgumentException("%d on time of %d of %d".formatted(onTime, actual, expected));
        }
    }

    /** 100 · actual ÷ expected, unrounded; null where none was expected. */
    public BigDecimal reporting() {
        return expected == 0 ? null : Summary.percent(actual, expected);
    }

    /** 100 · on time ÷ expected, unrounded; null where none was expected. */
    public BigDecimal punctuality() {
        return expected == 0 ? null : Summary.percent(onTime, expected);
    }
}
