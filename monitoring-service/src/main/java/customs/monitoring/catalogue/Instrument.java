package customs.monitoring.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * The text whose implementation is monitored.
 *
 * @param adoptedOn  day of approval as announced
 * @param sessionEnd last day of the session that adopted it, by the session's own record; may differ from adoptedOn
 * @param leadBodies bodies that must each record an outcome before a report counts as reviewed
 */
public record Instrument(
        String code,
        Text title,
        String type,
        String session,
        LocalDate adoptedOn,
        LocalDate announcedOn,
        LocalDate sessionEnd,
        String sponsor,
        String status,
        List<String> leadBodies,
        List<Fact> sources,
        Text caveat) {

    public Instrument {
        leadBodies = List.copyOf(leadBodies);
        sources = List.copyOf(sources);
    }

    /** Where one field of the instrument was found. */
    public record Fact(String field, String source) {}
}
