package customs.aeo.clock;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Which days an administration works. */
public record WorkingCalendar(Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

    public WorkingCalendar {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("A calendar without a working day");
        }
    }

    public boolean works(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The day itself, or the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!works(next)) {
            next = next.plusDays(1);
        }
        return next;
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
