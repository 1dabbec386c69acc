package customs.aeo.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * One line of the explanation of a due date.
 *
 * @param on the legal day of what happened
 * @param event the kind of event behind it, or null
 * @param number units counted or added, or null
 * @param due the due day after this step; null while the limit stands still
 * @param off the holidays that moved the due day, none where they do not count
 */
public record Step(
        Kind kind,
        LocalDate on,
        String event,
        Integer number,
        Unit unit,
        LocalDate due,
        LegalSource source,
        List<DayOff> off) {
    public Step {
        off = List.copyOf(off);
    }

    /** What the step did to the limit. */
    public enum Kind {
        STARTED,
        RESTARTED,
        ROLLED_OVER,
        PAUSED,
        RESUMED,
        EXTENDED,
        EXTENSION_LATE,
        EXTENSION_TOO_LONG,
        EXTENSION_NOT_FORESEEN,
        MET,
        MET_LATE,
        PASSED
    }
}
