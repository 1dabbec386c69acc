package customs.aeo.authorisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How an authorisation stands on a day, as far as a list of recorded facts knows.
 *
 * @param period the fact that holds, or the first one to come when none holds yet
 * @param effective false when the authorisation is granted and has no effect yet
 * @param since first day of the status without interruption
 * @param until last day before another status, as far as known, or null
 */
public record Standing(StatusPeriod period, boolean effective, LocalDate since, LocalDate until) {

    /**
     * Empty when nothing is known, or when what was held has ended by that day.
     *
     * @param known facts in the order in which they were recorded, none later than the state of knowledge
     */
    public static Optional<Standing> on(List<StatusPeriod> known, LocalDate day) {
        var period = winner(known, day);
        if (period == null) {
            for (var coming : known) {
                if (coming.validFrom().isAfter(day)) {
                    return Optional.of(new Standing(coming, false, coming.validFrom(), null));
                }
            }
            return Optional.empty();
        }
        return period.status().ended()
                ? Optional.empty()
                : Optional.of(new Standing(period, true, since(known, period, day), until(known, period, day)));
    }

    /** The fact with which it ended by a day: revoked, annulled, given up or expired. */
    public static Optional<StatusPeriod> ended(List<StatusPeriod> known, LocalDate day) {
        return Optional.ofNullable(winner(known, day))
                .filter(period -> period.status().ended());
    }

    public boolean active() {
        return effective && period.status() == StatusPeriod.Status.ACTIVE;
    }

    public boolean suspended() {
        return effective && period.status() == StatusPeriod.Status.SUSPENDED;
    }

    public String level() {
        return period.level();
    }

    /** The fact that holds on a day, of those that cover it the one recorded last, or null. Asked for each declaration. */
    private static StatusPeriod winner(List<StatusPeriod> known, LocalDate day) {
        for (int i = known.size() - 1; i >= 0; i--) {
            if (known.get(i).covers(day)) {
                return known.get(i);
            }
        }
        return null;
    }

    private static boolean same(StatusPeriod one, StatusPeriod other) {
        return one.status() == other.status() && one.level().equals(other.level());
    }

    /** Walks back over the days on which another fact begins. */
    private static LocalDate since(List<StatusPeriod> known, StatusPeriod period, LocalDate day) {
        var since = day;
        while (true) {
            var start = LocalDate.MIN;
            for (var other : known) {
                if (other.validFrom().isAfter(start) && !other.validFrom().isAfter(since)) {
                    start = other.validFrom();
                }
            }
            var earlier = winner(known, start.minusDays(1));
            if (earlier == null || !same(earlier, period)) {
                return start;
            }
            since = start.minusDays(1);
        }
    }

    private static LocalDate until(List<StatusPeriod> known, StatusPeriod period, LocalDate day) {
        LocalDate next = null;
        for (var other : known) {
            var from = other.validFrom();
            if (from.isAfter(day) && (next == null || from.isBefore(next))) {
                var then = winner(known, from);
                if (then == null || !same(then, period)) {
                    next = from;
                }
            }
        }
        return next == null ? period.validTo() : next.minusDays(1);
    }
}
