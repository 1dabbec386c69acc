package customs.bcp.portfolio;

import customs.bcp.analysis.Finding;
import customs.bcp.analysis.Readiness;
import customs.bcp.plan.PlanStage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * All plans of an administration at one look.
 *
 * @param stages how many plans have their newest version at each stage; stages without a plan are left out
 * @param reviews overdue ones first, then those due within 60 days
 * @param worst findings about all services of the estate, the worst first, at most ten
 * @param uncovered services of tier 1 and 2 that no plan in force covers
 * @param contacts how far the contacts can be relied on
 * @param packs packs in force that are stale, and copies of stale packs that people still hold
 * @param readiness from what is recorded, exercises as they are noted on plans; corrective actions are not recorded yet and
 *     count as none due
 * @param trend the ends of the last months and today, the oldest first
 */
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

    /**
     * How it stood at the end of a day.
     *
     * @param overdue plans in force whose review was due before
     * @param coveredServices services of tier 1 and 2 in the scope of a plan in force, of all criticalServices
     * @param readiness as last noted in that month and as it is today, 0 to 100; absent where nobody noted it, never 0 for that
     */
    public record TrendPoint(
            LocalDate day,
            int plansInForce,
            int overdue,
            int coveredServices,
            int criticalServices,
            BigDecimal readiness) {}

    public record StageCount(PlanStage stage, int plans) {}

    /** @param overdue whether the day has passed where the administration is */
    public record ReviewLine(UUID plan, UUID planVersion, String code, String title, LocalDate due, boolean overdue) {}

    /**
     * @param seconds how much later than it should, null where it never recovers
     * @param text one sentence in the language of Accept-Language
     */
    public record WorstFinding(Finding.Code code, String subject, Long seconds, String text) {}

    public record UncoveredService(String code, String name, int tier) {}

    public record ContactCount(int all, int verified) {}

    public record PackCount(int stale, int copiesToReplace) {}

    /** @param score 0 to 100, one decimal; absent when there is no service, never 0 for that */
    public record PortfolioReadiness(BigDecimal score, List<ServiceReadiness> services) {}

    /**
     * @param planCurrent whether a plan in force covers it that is not overdue for review
     * @param lastExercise of a plan in force that covers it, whichever version was exercised; absent for never
     * @param late whether it recovers later than it promises
     * @param contacts of the functions that its plans name
     * @param contactsVerified of these, within 90 days
     * @param part each from 0 to 1
     */
    public record ServiceReadiness(
            String name,
            boolean planCurrent,
            LocalDate lastExercise,
            boolean late,
            int contacts,
            int contactsVerified,
            Readiness.Part part) {}
}
