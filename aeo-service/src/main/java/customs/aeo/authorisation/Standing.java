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
        var holds = winner(known, day);
        if (holds.isEmpty()) {
            return known.stream()
                    .filter(period -> period.validFrom().isAfter(day))
                    .findFirst()
                    .map(period -> new Standing(period, false, period.validFrom(), null));
        }
        var period = holds.get();
        if (period.status().ended()) {
            return Optional.empty();
        }
        return Optional.of(new Standing(period, true, since(known, period, day), until(known, period, day)));
    }

    /** The fact with which it ended by a day: revoked, annulled, given up or expired. */
    public static Optional<StatusPeriod> ended(List<StatusPeriod> known, LocalDate day) {
        return winner(known, day).filter(period -> period.status().ended());
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

    private static Optional<StatusPeriod> winner(List<StatusPeriod> known, LocalDate day) {
        return known.reversed().stream().filter(period -> period.covers(day)).findFirst();
    }

    private static boolean same(StatusPeriod one, StatusPeriod other) {
        return one.status() == other.status() && one.level().equals(other.level());
    }

    /** Walks back over the days on which another fact begins. */
    private static LocalDate since(List<StatusPeriod> known, StatusPeriod period, LocalDate day) {
        var since = day;
        while (true) {
            var before = since;
            var start = known.stream()
                    .map(StatusPeriod::validFrom)
                    .filter(from -> !from.isAfter(before))
                    .max(LocalDate::compareTo)
                    .orElseThrow();
            var earlier = winner(known, start.minusDays(1));
            since = start;
            if (earlier.isEmpty() || !same(earlier.get(), period)) {
                return since;
            }
            since = start.minusDays(1);
        }
    }

    private static LocalDate until(List<StatusPeriod> known, StatusPeriod period, LocalDate day) {
        return known.stream()
                .map(StatusPeriod::validFrom)
                .filter(from -> from.isAfter(day))
                .sorted()
                .filter(from ->
                        winner(known, from).map(next -> !same(next, period)).orElse(true))
                .findFirst()
                .map(from -> from.minusDays(1))
                .orElse(period.validTo());
    }
}
