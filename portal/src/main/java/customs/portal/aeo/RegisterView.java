package customs.portal.aeo;

import customs.portal.service.Listing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A page of the public register on a day, as known on a day; the rule is null when the programme publishes nobody. */
public record RegisterView(
        String administration,
        String programmeName,
        boolean demonstration,
        LocalDate on,
        LocalDate asKnownOn,
        Instant asOf,
        Rule rule,
        List<Entry> items,
        String after) {

    /** Who stands in the register. */
    public record Rule(boolean consent, List<String> statuses, Source source) {}

    /** An operator with what it holds on the day. */
    public record Entry(String operatorName, String country, List<Level> levels) {}

    /** A level held on the day. */
    public record Level(
            String number, String level, String levelName, String status, String statusText, LocalDate since) {}

    public Listing<Entry> listing() {
        return new Listing<>(items, after);
    }
}
