package customs.portal.monitoring;

import java.math.BigDecimal;
import java.util.List;

/** What a report's scores would be if one of its values were another. */
public record SimulatedReport(
        BigDecimal before, BigDecimal after, BigDecimal coverageBefore, BigDecimal coverageAfter, List<Score> scores) {

    /** A score that would move; without a number where it is none. */
    public record Score(
            String level,
            String code,
            String breakdown,
            String name,
            String outcomeBefore,
            BigDecimal before,
            String outcomeAfter,
            BigDecimal after,
            BigDecimal change) {

        public BigDecimal shownBefore() {
            return rounded(before);
        }

        public BigDecimal shownAfter() {
            return rounded(after);
        }

        public BigDecimal shownChange() {
            return rounded(change);
        }

        public boolean rises() {
            return change != null && change.signum() > 0;
        }

        /** Two decimals, so that a small move is seen. */
        private static BigDecimal rounded(BigDecimal number) {
            return number == null ? null : number.setScale(2, java.math.RoundingMode.HALF_UP);
        }
    }
}
