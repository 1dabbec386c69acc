package customs.aeo.risk;

/**
 * The matrix of likelihood and consequence, five by five. Source: a public system requirements document of a Gulf
 * federation, annex 6.
 */
public final class RiskMatrix {
    /** How likely it is. */
    public enum Likelihood {
        RARE,
        UNLIKELY,
        POSSIBLE,
        LIKELY,
        ALMOST_CERTAIN
    }

    /** How bad it would be. */
    public enum Consequence {
        INSIGNIFICANT,
        MINOR,
        MODERATE,
        MAJOR,
        CRITICAL
    }

    /** What both make together. */
    public enum Rating {
        LOW,
        MEDIUM,
        HIGH,
        EXTREME
    }

    private static final String[] CELLS = {
        "LLLMH", // rare
        "LLMMH", // unlikely
        "LMMHE", // possible
        "MMHHE", // likely
        "MHHEE", // almost certain
    };

    private RiskMatrix() {}

    public static Rating rating(Likelihood likelihood, Consequence consequence) {
        return switch (CELLS[likelihood.ordinal()].charAt(consequence.ordinal())) {
            case 'L' -> Rating.LOW;
            case 'M' -> Rating.MEDIUM;
            case 'H' -> Rating.HIGH;
            default -> Rating.EXTREME;
        };
    }
}
