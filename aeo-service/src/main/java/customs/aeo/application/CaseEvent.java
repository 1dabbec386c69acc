package customs.aeo.application;

import customs.aeo.clock.Event;
import customs.aeo.clock.Unit;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What happened in a case: its legal day, and the instant at which it was recorded. Clocks are read from these and from
 * nothing else.
 */
public record CaseEvent(
        String kind,
        LocalDate on,
        String clock,
        Integer number,
        Unit unit,
        LocalDate until,
        String reason,
        Instant recordedAt) {

    public static CaseEvent of(Event event, Instant recordedAt) {
        return new CaseEvent(
                event.kind(),
                event.on(),
                event.clock(),
                event.number(),
                event.unit(),
                event.until(),
                event.reason(),
                recordedAt);
    }

    public Event event() {
        return new Event(kind, on, clock, number, unit, until, reason);
    }
}
