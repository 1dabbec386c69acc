package customs.monitoring.publication;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a calendar shows: one day or several in a row.
 *
 * @param uid       stays the same for good, so that a change replaces what was shown
 * @param until     last day, inclusive
 * @param revision  rises with each change
 * @param revisedAt of the last change
 * @param cancelled shown as cancelled rather than left out, so that calendars that know it take it back
 * @param due       something is due: reminded of 30 and 7 days before
 */
record CalendarDay(
        String uid,
        LocalDate from,
        LocalDate until,
        String summary,
        int revision,
        Instant revisedAt,
        boolean cancelled,
        boolean due) {}
