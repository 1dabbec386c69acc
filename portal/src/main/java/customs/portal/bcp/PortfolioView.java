package customs.portal.bcp;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** All plans of an administration at one look, as bcp-service shows it. */
public record PortfolioView(
        LocalDate day,
        List<StageCount> stages,
        List<ReviewLine> reviews,
        List<WorstFinding> worst,
        List<UncoveredService> uncovered,
        ContactCount contacts,
        PackCount packs,
        PortfolioReadiness readiness,
        List<TrendPoint> trend) {
    public record TrendPoint(
            LocalDate day,
            int plansInForce,
            int overdue,
            int coveredServices,
            int criticalServices,
            BigDecimal readiness) {
        /** Covered services of all critical ones, in per cent; 0 where there is none. */
        int percent() {
            return criticalServices == 0 ? 0 : Math.round(100f * coveredServices / criticalServices);
        }
    }

    public record StageCount(String stage, int plans) {}

    public record ReviewLine(
            String plan, String planVersion, String code, String title, LocalDate due, boolean overdue) {}

    public record WorstFinding(String code, String subject, Long seconds, String text) {}

    public record UncoveredService(String code, String name, int tier) {}

    public record ContactCount(int all, int verified) {}

    public record PackCount(int stale, int copiesToReplace) {}

    public record PortfolioReadiness(BigDecimal score, List<ServiceReadiness> services) {}

    public record ServiceReadiness(
            String name,
            boolean planCurrent,
            LocalDate lastExercise,
            boolean late,
            int contacts,
            int contactsVerified,
            Part part) {}

    public record Part(
            String service,
            int tier,
            BigDecimal plan,
            BigDecimal exercise,
            BigDecimal capability,
            BigDecimal contacts,
            BigDecimal actions,
            BigDecimal score) {
        /** The score of 100 points. */
        public int points() {
            return score.movePointRight(2)
                    .setScale(0, java.math.RoundingMode.HALF_UP)
                    .intValue();
        }
    }
}
