package customs.monitoring.scoring;

import customs.monitoring.catalogue.Indicator.Direction;
import customs.monitoring.catalogue.Status;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import static customs.monitoring.scoring.Goalposts.EXACT;
import static customs.monitoring.scoring.Goalposts.HUNDRED;

/**
 * How far a Member has come from its own baseline to its own target (R15). Kept apart from the scores, which are measured by
 * the goalposts that all Members share.
 *
 * @param percent  100 · (value − baseline) ÷ (target − baseline), unrounded, below 0 and above 100 possible; null where
 *                 there is no standing or the series is broken
 * @param expected 100 · elapsed days ÷ total days, 0…100, unrounded; null as {@code percent} is
 */
public record Progress(Standing standing, BigDecimal percent, BigDecimal expected) {

    /** Where the Member stands, in the order in which it is decided. */
    public enum Standing {
        /** Nothing observed yet that could be a baseline. */
        NOT_KNOWN,
        /** The series is broken and no baseline was restated by the new method. */
        NOT_COMPARABLE,
        /** The value meets the target. */
        ACHIEVED,
        /** The value is worse than the baseline. */
        REGRESSED,
        /** At most 10 points behind what the elapsed time asks for. */
        ON_TRACK,
        /** At most 25 points behind. */
        AT_RISK,
        /** More than 25 points behind. */
        OFF_TRACK
    }

    /** A value at the end of its period. */
    public record Dated(LocalDate on, Status status, BigDecimal value) {}

    /** What the Member set itself: a value, and the day by which it wants to reach it. */
    public record Target(BigDecimal value, LocalDate by) {}

    private static final BigDecimal ON_TRACK_GAP = BigDecimal.TEN;
    private static final BigDecimal AT_RISK_GAP = BigDecimal.valueOf(25);
    private static final Set<Status> BASELINE = EnumSet.of(Status.A, Status.P);

    /**
     * @param accepted accepted observations of one indicator version, in any order; the first with status A or P is the
     *                 baseline, the last usable one the value, and time has elapsed up to its day
     * @param bridged  the baseline restated by the method used since the last break; empty where there is none
     */
    public static Progress of(Direction direction, List<Dated> accepted, Optional<Dated> bridged, Target target) {
        List<Dated> series = accepted.stream()
                .filter(one -> one.status().usable() && one.value() != null)
                .sorted(Comparator.comparing(Dated::on))
                .toList();
        Optional<Dated> first =
                series.stream().filter(one -> BASELINE.contains(one.status())).findFirst();
        if (first.isEmpty()) {
            return without(Standing.NOT_KNOWN);
        }
        boolean broken = series.stream()
                .anyMatch(one ->
                        one.status() == Status.B && one.on().isAfter(first.get().on()));
        if (broken && bridged.isEmpty()) {
            return without(Standing.NOT_COMPARABLE);
        }
        Dated baseline = broken ? bridged.get() : first.get();
        return between(direction, baseline, series.getLast(), target);
    }

    private static Progress between(Direction direction, Dated baseline, Dated current, Target target) {
        boolean met = direction == Direction.HIGHER
                ? current.value().compareTo(target.value()) >= 0
                : current.value().compareTo(target.value()) <= 0;
        BigDecimal way = target.value().subtract(baseline.value());
        BigDecimal percent = way.signum() == 0
                ? met ? HUNDRED : BigDecimal.ZERO
                : HUNDRED.multiply(current.value().subtract(baseline.value()), EXACT)
                        .divide(way, EXACT);
        BigDecimal expected = expected(baseline.on(), current.on(), target.by());
        return new Progress(standing(met, percent, expected), percent, expected);
    }

    private static BigDecimal expected(LocalDate from, LocalDate on, LocalDate by) {
        long total = ChronoUnit.DAYS.between(from, by);
        if (total <= 0) {
            return HUNDRED;
        }
        return HUNDRED.multiply(BigDecimal.valueOf(ChronoUnit.DAYS.between(from, on)), EXACT)
                .divide(BigDecimal.valueOf(total), EXACT)
                .max(BigDecimal.ZERO)
                .min(HUNDRED);
    }

    private static Standing standing(boolean met, BigDecimal percent, BigDecimal expected) {
        if (met) {
            return Standing.ACHIEVED;
        }
        if (percent.signum() < 0) {
            return Standing.REGRESSED;
        }
        BigDecimal gap = expected.subtract(percent.min(HUNDRED));
        if (gap.compareTo(ON_TRACK_GAP) <= 0) {
            return Standing.ON_TRACK;
        }
        return gap.compareTo(AT_RISK_GAP) <= 0 ? Standing.AT_RISK : Standing.OFF_TRACK;
    }

    private static Progress without(Standing standing) {
        return new Progress(standing, null, null);
    }
}
