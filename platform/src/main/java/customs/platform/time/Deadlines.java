package customs.platform.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Days of law as instants. */
public final class Deadlines {
    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private Deadlines() {}

    /** The last instant that belongs to the day: 23:59:59 local. */
    public static Instant endOfDay(LocalDate day, ZoneId zone) {
        return day.atTime(LAST_SECOND).atZone(zone).toInstant();
    }

    /** The first instant of the day in the zone (not always midnight: clocks change). */
    public static Instant startOfDay(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    public static LocalDate dayOf(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
