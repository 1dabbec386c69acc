package customs.portal.aeo;

import java.time.LocalDate;
import java.util.List;

/** A legal clock: which day is due, and why, step by step. */
public record ClockView(
        String clock,
        String name,
        String state,
        LocalDate startedOn,
        LocalDate due,
        Long remainingDays,
        boolean breached,
        Forecast forecast,
        List<Step> steps) {

    /** What follows when nobody acts. */
    public record Forecast(String outcome, String by, String text, Source source) {}

    /** One line of the explanation. */
    public record Step(
            String kind,
            LocalDate on,
            String event,
            Integer number,
            String unit,
            LocalDate due,
            String text,
            Source source) {}

    /** Somebody still has to keep it. */
    public boolean isOpen() {
        return "RUNNING".equals(state) || "PAUSED".equals(state) || "PASSED".equals(state);
    }
}
