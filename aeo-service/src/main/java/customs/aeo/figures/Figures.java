package customs.aeo.figures;

import customs.aeo.figures.FigureView.Figure;
import customs.aeo.figures.FigureView.ObservationStatus;
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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What monitoring reads of AEO programmes; the same question about a past state of knowledge gets the same answer. */
@ApplicationScoped
@Transactional
class Figures {
    private static final String VERSION = "1";

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
        var last = year.atMonth(12).atEndOfMonth();
        if (year.atDay(1).isAfter(today)) {
            throw Refusal.invalid("period", "FUTURE", "%s has not begun.".formatted(period));
        }
        var until = last.isAfter(today) ? today : last;
        var programme = programmes.of(administration, until);
        var asOf = asKnownOn == null
                ? now
                : Deadlines.startOfDay(
                                asKnownOn.plusDays(1),
                                programme
                                        .map(Programme::zone)
                                        .<ZoneId>map(zone -> zone)
                                        .orElse(ZoneOffset.UTC))
                        .minusNanos(1000);
        return new FigureView(
                administration,
                period,
                until,
                asOf,
                VERSION,
                List.of(
                        status(programme),
                        variation(administration, year, until, asOf),
                        arrangements(programme, until),
                        decisionTime(administration, year, until, asOf)));
    }

    private static Figure status(Optional<Programme> programme) {
        var security = programme.stream()
                .flatMap(p -> p.levels().values().stream())
                .anyMatch(level -> level.covers().contains(Level.Cover.SECURITY));
        return programme
                .map(p -> new Figure(
                        "I5_01",
                        ObservationStatus.A,
                        BigDecimal.valueOf(security ? 3 : 2),
                        "ORDINAL",
                        null,
                        null,
                        "0 none, 1 in development, 2 compliance only, 3 security and compliance; from the levels of the"
                                + " programme in force"))
                .orElseGet(() -> missing("I5_01", "ORDINAL", "No programme of this administration is loaded"));
    }

    private Figure variation(String administration, Year year, LocalDate until, Instant asOf) {
        var method = "operators with an authorisation in force at the end, less those a year before, over those a year"
                + " before, in per cent";
        var before = operators(administration, year.atDay(1).minusDays(1), asOf);
        var now = operators(administration, until, asOf);
        if (before == 0) {
            return missing("I5_02", "PERCENT", method + "; there were none before");
        }
        var growth = BigDecimal.valueOf(now - before);
        return new Figure(
                "I5_02",
                ObservationStatus.A,
                growth.multiply(BigDecimal.valueOf(100)).divide(BigDecimal.valueOf(before), 6, RoundingMode.HALF_UP),
                "PERCENT",
                growth,
                BigDecimal.valueOf(before),
                method);
    }

    private static Figure arrangements(Optional<Programme> programme, LocalDate until) {
        return programme
                .map(p -> new Figure(
                        "I5_07",
                        ObservationStatus.A,
                        BigDecimal.valueOf(p.arrangements().values().stream()
                                .filter(arrangement -> arrangement.inForce(until))
                                .count()),
                        "COUNT",
                        null,
                        null,
                        "mutual recognition arrangements in force at the end"))
                .orElseGet(() -> missing("I5_07", "COUNT", "No programme of this administration is loaded"));
    }

    private Figure decisionTime(String administration, Year year, LocalDate until, Instant asOf) {
        var method = "median days from acceptance to decision, of decisions in the period";
        var row = (Object[]) entities.createNativeQuery("""
                        select percentile_cont(0.5) within group (order by decided_on - accepted_on), count(*)
                        from aeo_application a
                        where administration = :administration and decided_on between :first and :last
                          and exists (select 1 from history h where h.aggregate_id = a.id
                                      and h.act in ('grant', 'refuse') and h.at <= :asOf)
                        """)
                .setParameter("administration", administration)
                .setParameter("first", year.atDay(1))
                .setParameter("last", until)
                .setParameter("asOf", asOf)
                .getSingleResult();
        var count = ((Number) row[1]).longValue();
        if (count == 0) {
            return missing("I5_08", "DAYS", method + "; there were none");
        }
        return new Figure(
                "I5_08",
                ObservationStatus.A,
                new BigDecimal(row[0].toString()).setScale(2, RoundingMode.HALF_UP),
                "DAYS",
                null,
                BigDecimal.valueOf(count),
                method + "; the denominator is their number");
    }

    /** Operators of which at least one authorisation was in force on a day, as known at an instant. */
    private long operators(String administration, LocalDate on, Instant asOf) {
        return ((Number) entities.createNativeQuery("""
                        select count(distinct a.operator_id)
                        from authorisation a
                        cross join lateral (
                            select p.status from status_period p
                            where p.authorisation_id = a.id and p.recorded_at <= :asOf
                              and p.valid_from <= :on and (p.valid_to is null or p.valid_to >= :on)
                            order by p.position desc limit 1) s
                        where a.administration = :administration and s.status = 'ACTIVE'
                        """)
                        .setParameter("administration", administration)
                        .setParameter("on", on)
                        .setParameter("asOf", asOf)
                        .getSingleResult())
                .longValue();
    }

    private static Figure missing(String indicator, String unit, String method) {
        return new Figure(indicator, ObservationStatus.L, null, unit, null, null, method);
    }
}
