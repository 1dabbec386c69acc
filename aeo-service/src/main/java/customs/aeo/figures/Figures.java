package customs.aeo.figures;

import customs.aeo.figures.FigureView.Figure;
import customs.aeo.figures.FigureView.FigureStatus;
import customs.aeo.programme.Level;
import customs.aeo.programme.Programme;
import customs.aeo.programme.Programmes;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.HexFormat;
import java.util.List;

/** What monitoring reads of AEO programmes; asked again about a past state of knowledge it answers the same. */
@ApplicationScoped
@Transactional
class Figures {
    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    private final Programmes programmes;
    private final EntityManager entities;
    private final Clock clock;

    Figures(Programmes programmes, EntityManager entities, Clock clock) {
        this.programmes = programmes;
        this.entities = entities;
        this.clock = clock;
    }

    /** @param asKnownOn recorded before the end of that day; what is known now when null */
    FigureView of(String administration, String period, LocalDate asKnownOn) {
        var year = Year.parse(period);
        var now = clock.instant();
        var today = programmes.today(administration, now);
        if (year.atDay(1).isAfter(today)) {
            throw Refusal.invalid("period", "FUTURE", "%s has not begun.".formatted(period));
        }
        var last = year.atMonth(12).atEndOfMonth();
        var until = last.isAfter(today) ? today : last;
        var programme = programmes.of(administration, until);
        if (programme.isEmpty()) {
            return new FigureView(administration, period, List.of());
        }
        var zone = programme.get().zone();
        var known = asKnownOn == null
                ? now
                : Deadlines.startOfDay(asKnownOn.plusDays(1), zone).minusNanos(1000);
        var end = last.isBefore(today) ? Deadlines.endOfDay(last, zone) : now;
        var asOf = end.isAfter(known) ? known : end;
        return new FigureView(
                administration,
                period,
                List.of(
                        unrecorded("I4_04", asOf),
                        status(programme.get(), asOf),
                        variation(administration, year, until, known, asOf),
                        unrecorded("I5_03", asOf),
                        unrecorded("I5_04", asOf),
                        unrecorded("I5_05", asOf),
                        unrecorded("I5_06", asOf),
                        arrangements(programme.get(), until, asOf),
                        decisionTime(administration, year, until, known, asOf),
                        unrecorded("I5_09", asOf)));
    }

    /** What this service does not know and never guesses: said to be missing, with what would be needed. */
    private static Figure unrecorded(String indicator, Instant asOf) {
        return switch (indicator) {
            case "I4_04" ->
                missing(
                        indicator,
                        asOf,
                        "Holders with a live link for advance data over all holders, in per cent.",
                        "Links to clearance systems are not recorded here.");
            case "I5_03" ->
                missing(
                        indicator,
                        asOf,
                        "Trade value of holders over all trade value, in per cent.",
                        "Trade values are not recorded here.");
            case "I5_04" ->
                missing(
                        indicator,
                        asOf,
                        "Benefits measured as delivered over benefits that the programme publishes, in per cent.",
                        "No measurement of a benefit is recorded.");
            case "I5_05" ->
                missing(
                        indicator,
                        asOf,
                        "Examination rate of holders over that of others.",
                        "Examinations are not recorded here.");
            case "I5_06" ->
                missing(
                        indicator,
                        asOf,
                        "Median release time of others less that of holders, over that of others, in per cent.",
                        "Release times are not recorded here.");
            case "I5_09" ->
                missing(
                        indicator,
                        asOf,
                        "Holders that are micro, small or medium enterprises over all holders, in per cent.",
                        "The size of operators is not recorded here.");
            default -> throw new IllegalArgumentException(indicator);
        };
    }

    private static Figure status(Programme programme, Instant asOf) {
        var security = programme.levels().values().stream()
                .anyMatch(level -> level.covers().contains(Level.Cover.SECURITY));
        return figure(
                "I5_01",
                null,
                null,
                BigDecimal.valueOf(security ? 3 : 2),
                asOf,
                "0 none, 1 in development, 2 compliance only, 3 security and compliance; from the levels of the"
                        + " programme in force.");
    }

    private Figure variation(String administration, Year year, LocalDate until, Instant known, Instant asOf) {
        var method =
                "Operators with an authorisation in force at the end, less those at the end of the year before, over"
                        + " those at the end of the year before, in per cent.";
        var before = operators(administration, year.atDay(1).minusDays(1), known);
        if (before == 0) {
            return missing("I5_02", asOf, method, "No operator held an authorisation at the end of the year before.");
        }
        var growth = BigDecimal.valueOf(operators(administration, until, known) - before);
        var value = growth.multiply(PER_CENT).divide(BigDecimal.valueOf(before), 6, RoundingMode.HALF_UP);
        return figure("I5_02", growth, BigDecimal.valueOf(before), value, asOf, method);
    }

    private static Figure arrangements(Programme programme, LocalDate until, Instant asOf) {
        var count = programme.arrangements().values().stream()
                .filter(arrangement -> arrangement.inForce(until))
                .count();
        return figure(
                "I5_07",
                null,
                null,
                BigDecimal.valueOf(count),
                asOf,
                "Mutual recognition arrangements in force at the end of the period.");
    }

    private Figure decisionTime(String administration, Year year, LocalDate until, Instant known, Instant asOf) {
        var method = "Median days from acceptance to decision, of the decisions in the period, an appeal's too.";
        // from history alone: a case that is decided anew after an appeal keeps its first decision there
        var row = (Object[]) entities.createNativeQuery("""
                        select percentile_cont(0.5) within group (order by d.decided - d.accepted), count(*)
                        from (select cast(cast(h.facts as json) ->> 'on' as date) as decided,
                                     coalesce((select cast(cast(c.facts as json) ->> 'acceptedOn' as date) from history c
                                               where c.aggregate_id = h.aggregate_id and c.act = 'accept'
                                                 and c.number < h.number order by c.number desc limit 1),
                                              a.accepted_on) as accepted
                              from aeo_application a join history h on h.aggregate_id = a.id
                              where a.administration = :administration
                                and h.act in ('grant', 'refuse') and h.at <= :known) d
                        where d.decided between :first and :last
                        """)
                .setParameter("administration", administration)
                .setParameter("first", year.atDay(1))
                .setParameter("last", until)
                .setParameter("known", known)
                .getSingleResult();
        if (((Number) row[1]).longValue() == 0) {
            return missing("I5_08", asOf, method, "No decision was taken in the period.");
        }
        var median = new BigDecimal(row[0].toString()).setScale(2, RoundingMode.HALF_UP);
        return figure("I5_08", null, null, median, asOf, method);
    }

    /** Operators of which at least one authorisation was in force on a day, as known at an instant. */
    private long operators(String administration, LocalDate on, Instant known) {
        return ((Number) entities.createNativeQuery("""
                        select count(distinct a.operator_id)
                        from authorisation a
                        cross join lateral (
                            select p.status from status_period p
                            where p.authorisation_id = a.id and p.recorded_at <= :known
                              and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
                            order by p.position desc limit 1) s
                        where a.administration = :administration and s.status = 'ACTIVE'
                        """)
                        .setParameter("administration", administration)
                        .setParameter("day", on)
                        .setParameter("known", known)
                        .getSingleResult())
                .longValue();
    }

    private static Figure missing(String indicator, Instant asOf, String method, String reason) {
        return new Figure(
                indicator,
                "_T",
                null,
                null,
                null,
                asOf,
                version(indicator, null, null, null),
                method,
                FigureStatus.L,
                reason);
    }

    private static Figure figure(
            String indicator,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal value,
            Instant asOf,
            String method) {
        return new Figure(
                indicator,
                "_T",
                numerator,
                denominator,
                value,
                asOf,
                version(indicator, numerator, denominator, value),
                method,
                FigureStatus.A,
                null);
    }

    private static String version(String indicator, BigDecimal numerator, BigDecimal denominator, BigDecimal value) {
        try {
            var text = "%s|%s|%s|%s".formatted(indicator, numerator, denominator, value);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
