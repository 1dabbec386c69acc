package customs.portal.aeo;

import java.time.LocalDate;

/** A condition, a waiver granted in part, or a unit left out. */
public record Restriction(
        int number,
        String kind,
        String level,
        String criterion,
        String criterionName,
        String unit,
        String words,
        String asked,
        String source,
        LocalDate from,
        LocalDate until) {

    /** As the service takes one. */
    public record Entry(
            String kind,
            String level,
            String criterion,
            String unit,
            String words,
            String asked,
            String source,
            LocalDate from,
            LocalDate until) {}

    Entry entry() {
        return new Entry(kind, level, criterion, unit, words, asked, source, from, until);
    }
}
