package customs.aeo.clock;

import java.time.LocalDate;
import java.util.List;

/**
 * What a legal clock shows on one day.
 *
 * @param due the last day of the limit (or first free day of a bar); null when not started or standing still
 * @param remaining calendar days from the day of reading to the due day, negative when passed; null without a due day
 * @param breached the limit was not kept, or an extension came too late
 * @param outcome what follows, or followed, when nobody acts
 */
public record Reading(
        String clock,
        State state,
        LocalDate startedOn,
        LocalDate due,
        Long remaining,
        boolean breached,
        Rule.Expiry outcome,
        List<Step> steps) {
    /** Where a limit stands. */
    public enum State {
        NOT_STARTED,
        RUNNING,
        PAUSED,
        MET,
        PASSED
    }

    public boolean open() {
        return state == State.RUNNING || state == State.PAUSED || state == State.PASSED;
    }
}
