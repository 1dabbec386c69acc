package customs.aeo.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which days an administration works.
 *
 * @param holidays days without work beside the week-end
 * @param worked days that are worked all the same, such as a Saturday worked for a bridge day; they win
 */
public record WorkingCalendar(Set<DayOfWeek> weekend, Map<LocalDate, DayOff> holidays, Set<LocalDate> worked) {

    public WorkingCalendar {
        weekend = Set.copyOf(weekend);
        holidays = Map.copyOf(holidays);
        worked = Set.copyOf(worked);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A calendar without a working day");
        }
    }

    public WorkingCalendar(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {
        this(weekend, holidays.stream().collect(Collectors.toMap(Function.identity(), DayOff::unnamed)), Set.of());
    }

    /** This calendar with more days off and more days worked; what is added wins. */
    public WorkingCalendar with(List<DayOff> moreOff, Set<LocalDate> moreWorked) {
        if (moreOff.isEmpty() && moreWorked.isEmpty()) {
            return this;
        }
        var off = new HashMap<>(holidays);
        var on = new HashSet<>(worked);
        moreOff.forEach(day -> {
            off.put(day.on(), day);
            on.remove(day.on());
        });
        on.addAll(moreWorked);
        return new WorkingCalendar(weekend, off, on);
    }

    public boolean works(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.containsKey(day) || worked.contains(day);
    }

    /** The day itself, or the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /** The holidays from one day to another, both included, that would else have been worked. */
    List<DayOff> off(LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1))
                .filter(day -> !weekend.contains(day.getDayOfWeek()) && !works(day))
                .map(holidays::get)
                .toList();
    }

    /** The n-th working day after a day. */
    LocalDate plus(LocalDate day, long number) {
        var next = day;
        for (long left = number; left > 0; ) {
            next = next.plusDays(1);
            if (works(next)) {
                left--;
            }
        }
        return next;
    }

    /** Working days after one day, up to and with another. */
    long between(LocalDate after, LocalDate until) {
        long count = 0;
        for (var day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
            if (works(day)) {
                count++;
            }
        }
        return count;
    }
}
