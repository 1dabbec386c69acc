package customs.aeo.clock;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened in a case, on a legal day of the administration.
 *
 * @param kind the programme's word (RECEIPT, ACCEPTANCE, ...), or one of the three words of the engine
 * @param clock which limit an engine's word concerns; null for a programme's word
 * @param number for an extension: how many units more
 * @param until for an extension instead of a number: the new day
 * @param reason in the words of whoever did it; never a name
 */
public record Event(
        String kind, LocalDate on, String clock, Integer number, Unit unit, LocalDate until, String reason) {
    public static final String EXTENSION = "EXTENSION";
    public static final String SUSPENSION = "SUSPENSION";
    public static final String RESUMPTION = "RESUMPTION";

    public Event {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        if (kind.equals(EXTENSION) && until == null && (number == null || number < 0 || unit == null)) {
            throw new IllegalArgumentException("An extension says until when, or by how many units");
        }
    }

    public static Event of(String kind, LocalDate on) {
        return new Event(kind, on, null, null, null, null, null);
    }

    public static Event extension(String clock, LocalDate on, int number, Unit unit, String reason) {
        return new Event(EXTENSION, on, clock, number, unit, null, reason);
    }

    public static Event suspension(String clock, LocalDate on) {
        return new Event(SUSPENSION, on, clock, null, null, null, null);
    }

    public static Event resumption(String clock, LocalDate on) {
        return new Event(RESUMPTION, on, clock, null, null, null, null);
    }

    boolean concerns(Rule rule) {
        return clock == null || clock.equals(rule.code());
    }
}
