package customs.monitoring.scoring;

import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Indicator.Formula;

import java.math.BigDecimal;
import java.math.MathContext;

/** The values that score 0 and 100; which of the two is larger says which way is better. */
public record Goalposts(BigDecimal worst, BigDecimal best) {
    static final MathContext EXACT = MathContext.DECIMAL128;
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Goalposts {
        if (worst.compareTo(best) == 0) {
            throw new IllegalArgumentException("worst and best are the same: " + worst);
        }
    }

    /** Of an indicator; yes and no score 100 and 0, a scale scores between its ends (R3). */
    public static Goalposts of(Indicator indicator) {
        if (indicator.formula() == Formula.FLAG) {
            return new Goalposts(BigDecimal.ZERO, BigDecimal.ONE);
        }
        return new Goalposts(indicator.worst(), indicator.best());
    }

    /** 100 · (value − worst) ÷ (best − worst), clamped to 0…100 (R3). */
    public BigDecimal score(BigDecimal value) {
        return HUNDRED.multiply(value.subtract(worst), EXACT)
                .divide(best.subtract(worst), EXACT)
                .max(BigDecimal.ZERO)
                .min(HUNDRED);
    }
}
