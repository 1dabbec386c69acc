package customs.aeo.application;

import customs.aeo.clock.Event;
import customs.aeo.clock.Reading;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The day by which a case is sorted, and how long it may be relied on.
 *
 * @param clock the limit that is due, or null
 * @param due its day, {@link #NEVER} without one
 * @param readOn day for which it was read
 * @param holdsUntil last day on which nothing but an event can change it
 */
public record NextDay(String clock, LocalDate due, LocalDate readOn, LocalDate holdsUntil) {
    /** Sorts what is never due behind everything that is. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /** Before every day: what was never read is read before anybody sorts by it. */
    public static final LocalDate UNREAD = LocalDate.of(1, 1, 1);

    /**
     * A running limit may pass on the day that it names; what is recorded for a day to come counts from that day on. Until
     * the day before the first of both the reading stays as it is.
     *
     * @param next what is due next, or null
     * @param readings every limit of the case on the day of reading
     */
    public static NextDay of(Reading next, List<Reading> readings, List<Event> events, LocalDate today) {
        var moves = Stream.concat(
                        readings.stream()
                                .filter(reading -> reading.state() == Reading.State.RUNNING)
                                .map(Reading::due),
                        events.stream().map(Event::on).filter(on -> on.isAfter(today)))
                .min(LocalDate::compareTo);
        return new NextDay(
                next == null ? null : next.clock(),
                next == null ? NEVER : next.due(),
                today,
                moves.map(day -> day.isAfter(today) ? day.minusDays(1) : today).orElse(NEVER));
    }
}
