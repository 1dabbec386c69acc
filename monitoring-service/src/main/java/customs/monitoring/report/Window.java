package customs.monitoring.report;

import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is said about the window in which a report is filled; days are those of Brussels. */
final class Window {
    private Window() {}

    static Refusal notYetOpen(Instant openAt) {
        return new Refusal("window-not-open", "The window opens on %s.".formatted(day(openAt)));
    }

    static Refusal closed(Instant closeAt) {
        return new Refusal("window-closed", "The window closed on %s.".formatted(day(closeAt)));
    }

    /** An exception lengthens the window and reaches into the future. */
    static void checkLonger(Instant until, Instant closeAt, Instant now) {
        if (!until.isAfter(closeAt) || !until.isAfter(now)) {
            var message = "Choose a day after today and after %s.".formatted(day(closeAt));
            throw new Refusal(
                    "dates-out-of-order", message, List.of(new FieldError("/until", "dates-out-of-order", message)));
        }
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(Cycle.BRUSSELS).toLocalDate();
    }
}
