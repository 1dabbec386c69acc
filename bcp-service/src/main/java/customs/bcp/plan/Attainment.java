package customs.bcp.plan;

import java.math.BigDecimal;

/** How far something asked for is there. */
public enum Attainment {
    YES(BigDecimal.ONE),
    PARTLY(new BigDecimal("0.5")),
    NO(BigDecimal.ZERO);

    private final BigDecimal points;

    Attainment(BigDecimal points) {
        this.points = points;
    }

    BigDecimal points() {
        return points;
    }
}
