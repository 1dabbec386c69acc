package customs.bcp.figures;

import customs.bcp.estate.CanonicalJson;
import customs.bcp.estate.Estate;
import customs.bcp.estate.EstateReading;
import customs.bcp.plan.PlanVersion;
import customs.bcp.plan.Plans;
import customs.bcp.plan.ReviewDate;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What monitoring asks of continuity: is there a plan in force, does it cover what is critical, how old is its review. */
@ApplicationScoped
@Transactional
class Figures {
    private static final int REVIEWED_WITHIN_MONTHS = 12;
    /** What monitoring asks for and nothing here records yet: said so, and never 0. */
    private static final Map<String, String> NOT_COLLECTED = new TreeMap<>(Map.of(
            "I1_05", "Exercises and stress tests completed in the period.",
            "I1_06", "Services restored within their objective, divided by services restored, real and exercised.",
            "I1_07", "Corrective actions closed by their due day, divided by those due in the period.",
            "I1_08", "Exercises with at least one participant from industry, divided by all exercises.",
            "I1_10", "Hours of unplanned outage of the declaration system in the period.",
            "I4_08", "Early warnings sent within 24 hours of their trigger, divided by all."));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Plans plans;
    private final EstateReading estates;
    private final Clock clock;

    Figures(Plans plans, EstateReading estates, Clock clock) {
        this.plans = plans;
        this.estates = estates;
        this.clock = clock;
    }

    /** @param period a data year, four digits; as of its end, or of now while it lasts */
    FigureSheet of(String administration, String period, Actor actor) {
        if (!actor.has("sister-service") && !administration.equals(actor.administration())) {
            throw Refusal.notFound("administration");
        }
        if (!period.matches("20\\d\\d")) {
            throw Refusal.invalid("period", "PERIOD", "period is a year, e.g. 2026.");
        }
        var estate = estates.of(administration);
        if (estate.isEmpty() && !plans.any(administration)) {
            return new FigureSheet(administration, period, List.of());
        }
        var zone = estate.map(Estate::zone).orElse(ZoneId.of("UTC"));
        var end = Deadlines.endOfDay(LocalDate.of(Integer.parseInt(period), 12, 31), zone);
        var begin = Deadlines.startOfDay(LocalDate.of(Integer.parseInt(period), 1, 1), zone);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        if (begin.isAfter(now)) {
            throw Refusal.invalid("period", "PERIOD", "%s has not begun.".formatted(period));
        }
        var asOf = end.isBefore(now) ? end : now;
        var inForce = plans.inForce(administration, asOf);
        var day = Deadlines.dayOf(asOf, zone);
        var figures = new ArrayList<>(
                List.of(inForce(inForce, asOf), covered(administration, inForce, day, asOf), age(inForce, day, asOf)));
        NOT_COLLECTED.forEach((indicator, method) ->
                figures.add(item(indicator, null, null, null, asOf, method, "This is not recorded here yet.")));
        return new FigureSheet(administration, period, figures);
    }

    private static FigureItem inForce(List<PlanVersion> inForce, Instant asOf) {
        boolean yes = !inForce.isEmpty();
        return item(
                "I1_02",
                null,
                null,
                yes ? BigDecimal.ONE : BigDecimal.ZERO,
                asOf,
                "1 when at least one approved plan is in force at the as-of instant.",
                null);
    }

    private FigureItem covered(String administration, List<PlanVersion> inForce, LocalDate day, Instant asOf) {
        var critical = estates.criticalServices(administration, asOf);
        var method =
                "Services of tier 1 and 2 in the scope of a plan in force that was approved or reviewed within 12 months,"
                        + " divided by all services of tier 1 and 2.";
        if (critical.isEmpty()) {
            return item("I1_03", null, null, null, asOf, method, "No critical service is recorded yet.");
        }
        Set<String> covered = new HashSet<>();
        inForce.stream()
                .filter(version ->
                        !ReviewDate.overdue(ReviewDate.due(version.approvedOn(), REVIEWED_WITHIN_MONTHS), day))
                .forEach(version -> covered.addAll(version.content().services()));
        long numerator = critical.stream().filter(covered::contains).count();
        var value = BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(critical.size()), 4, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return item("I1_03", numerator, (long) critical.size(), plain(value), asOf, method, null);
    }

    /** Whole months since the last approval, the median over plans in force. */
    private static FigureItem age(List<PlanVersion> inForce, LocalDate day, Instant asOf) {
        var method = "Whole calendar months since each plan in force was last approved; the median over plans.";
        if (inForce.isEmpty()) {
            return item("I1_04", null, null, null, asOf, method, "No plan in force has an approved review.");
        }
        long[] months = inForce.stream()
                .mapToLong(version -> ChronoUnit.MONTHS.between(version.approvedOn(), day))
                .sorted()
                .toArray();
        int middle = months.length / 2;
        var median = months.length % 2 == 1
                ? BigDecimal.valueOf(months[middle])
                : BigDecimal.valueOf(months[middle - 1] + months[middle])
                        .divide(BigDecimal.TWO, 1, RoundingMode.UNNECESSARY);
        return item("I1_04", null, null, plain(median.stripTrailingZeros()), asOf, method, null);
    }

    private static BigDecimal plain(BigDecimal value) {
        return new BigDecimal(value.toPlainString());
    }

    private static FigureItem item(
            String indicator,
            Long numerator,
            Long denominator,
            BigDecimal value,
            Instant asOf,
            String method,
            String reason) {
        var status = value == null ? "L" : "A";
        var version = CanonicalJson.sha256(String.join(
                "|",
                Arrays.asList(
                        indicator,
                        String.valueOf(numerator),
                        String.valueOf(denominator),
                        String.valueOf(value),
                        status)));
        return new FigureItem(indicator, "_T", numerator, denominator, value, asOf, version, method, status, reason);
    }
}
