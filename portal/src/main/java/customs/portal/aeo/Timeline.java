package customs.portal.aeo;

import customs.portal.session.Language;
import customs.portal.wording.Wording;
import jakarta.enterprise.context.RequestScoped;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;

/** What happened in a case and which days lie ahead, as a line that can be looked at. Read from the clocks that the service shows. */
@RequestScoped
public class Timeline {
    private final Wording wording;
    private final Language language;

    Timeline(Wording wording, Language language) {
        this.wording = wording;
        this.language = language;
    }

    /**
     * One point of the line.
     *
     * @param ahead it has not happened; the day is when it is due
     * @param late it is due and the day is over
     */
    public record Point(String title, LocalDate on, boolean ahead, boolean late) {}

    /** What happened, oldest first, then the days that are due, nearest first. */
    List<Point> of(ApplicationView application) {
        var happened = new LinkedHashMap<String, Point>();
        for (ClockView clock : application.clocks()) {
            for (ClockView.Step step : clock.steps()) {
                if (step.event() != null && step.kind() != null) {
                    happened.putIfAbsent(
                            step.event() + step.on(), new Point(event(step.event()), step.on(), false, false));
                }
            }
        }
        var line = new ArrayList<>(happened.values());
        line.sort(Comparator.comparing(Point::on));
        if (!"NOBODY".equals(application.awaits())) {
            application.clocks().stream()
                    .filter(clock -> clock.isOpen() && clock.due() != null)
                    .sorted(Comparator.comparing(ClockView::due))
                    .map(clock -> new Point(clock.name(), clock.due(), true, "PASSED".equals(clock.state())))
                    .forEach(line::add);
        }
        return line;
    }

    private String event(String code) {
        return wording.has("aeo", "event_" + code) ? wording.say("aeo", language.locale(), "event_" + code) : code;
    }
}
