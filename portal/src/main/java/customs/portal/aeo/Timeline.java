package customs.portal.aeo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What happened in a case and which days lie ahead, as a line that can be looked at. */
final class Timeline {
    private Timeline() {}

    /**
     * One point of the line.
     *
     * @param title what happened, or the name of the limit that is due
     * @param ahead it has not happened; the day is when it is due
     * @param late it is due and the day is over
     */
    public record Point(String title, LocalDate on, boolean ahead, boolean late) {}

    /** What happened, oldest first, then the days that are due, nearest first. */
    static List<Point> of(ApplicationView application) {
        var happened = application.timeline().stream().map(step -> new Point(step.text(), step.on(), false, false));
        var due = application.clocks().stream()
                .filter(clock -> clock.isOpen() && clock.due() != null && !"NOBODY".equals(application.awaits()))
                .sorted(Comparator.comparing(ClockView::due))
                .map(clock -> new Point(clock.name(), clock.due(), true, "PASSED".equals(clock.state())));
        return Stream.concat(happened, due).toList();
    }
}
