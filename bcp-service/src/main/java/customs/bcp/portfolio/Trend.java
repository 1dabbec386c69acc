package customs.bcp.portfolio;

import customs.bcp.estate.EstateReading;
import customs.bcp.plan.Plans;
import customs.bcp.plan.ReviewDate;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** How an administration stood at the end of each of the last months: from what was in force then, and from the notes. */
@ApplicationScoped
class Trend {
    private static final int MONTHS = 12;

    private final Plans plans;
    private final EstateReading estates;
    private final ReadinessNotes notes;

    Trend(Plans plans, EstateReading estates, ReadinessNotes notes) {
        this.plans = plans;
        this.estates = estates;
        this.notes = notes;
    }

    /**
     * Eleven ends of months and today, the oldest first; from before there was anything, nothing.
     *
     * @param score the readiness of today, null where there is none
     */
    List<PortfolioView.TrendPoint> of(String administration, LocalDate today, ZoneId zone, BigDecimal score) {
        var first = YearMonth.from(today).minusMonths(MONTHS - 1L);
        var scores = notes.since(administration, first.atDay(1));
        var points = new ArrayList<PortfolioView.TrendPoint>();
        for (var month = first; !month.isAfter(YearMonth.from(today)); month = month.plusMonths(1)) {
            var day = month.equals(YearMonth.from(today)) ? today : month.atEndOfMonth();
            var noted = scores.subMap(month.atDay(1), true, day, true).lastEntry();
            var then = noted == null ? null : noted.getValue();
            var point = point(administration, day, zone, day.equals(today) ? score : then);
            if (!points.isEmpty() || point.plansInForce() + point.criticalServices() > 0 || point.readiness() != null) {
                points.add(point);
            }
        }
        return points;
    }

    private PortfolioView.TrendPoint point(String administration, LocalDate day, ZoneId zone, BigDecimal readiness) {
        var end = Deadlines.endOfDay(day, zone);
        var inForce = plans.inForce(administration, end);
        var critical = estates.criticalServices(administration, end);
        var covered = new HashSet<String>();
        inForce.forEach(version -> covered.addAll(version.content().services()));
        return new PortfolioView.TrendPoint(
                day,
                inForce.size(),
                (int) inForce.stream()
                        .filter(version -> ReviewDate.overdue(version.reviewDue(), day))
                        .count(),
                (int) critical.stream().filter(covered::contains).count(),
                critical.size(),
                readiness);
    }
}
