package customs.monitoring.scoring;

import java.util.Optional;

/** Why an aggregate is not shown (R12, R14). */
public enum Withheld {
    /** Fewer than five Members contribute. */
    N_BELOW_5,
    /** Less than half of the Members of the region contribute. */
    BELOW_HALF,
    /** It would tell about one or two Members whose own value the reader may not see. */
    FEW_HIDDEN,
    /** One Member holds more than 85 % of the pooled denominator. */
    DOMINANCE,
    /** All hidden values, or all but one, stand at the same end of their range: the aggregate would tell each of them. */
    UNANIMOUS,
    /** Subtracted from other figures, of now or earlier, it would tell what is withheld there. */
    DIFFERENCE;

    /** Least number of Members behind a published aggregate. */
    public static final int LEAST_MEMBERS = 5;

    /**
     * Whether enough Members contribute for an aggregate to speak for a region: at least five, and at least half (R12).
     *
     * @param contributing n, Members with a score or value
     * @param members      N, Members of the region on the last day of the data period
     */
    public static Optional<Withheld> tooFew(int contributing, int members) {
        if (contributing < 0 || contributing > members) {
            throw new IllegalArgumentException("%d of %d Members".formatted(contributing, members));
        }
        if (contributing < LEAST_MEMBERS) {
            return Optional.of(N_BELOW_5);
        }
        return 2 * contributing < members ? Optional.of(BELOW_HALF) : Optional.empty();
    }
}
