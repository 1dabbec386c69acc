package customs.portal.aeo;

import customs.portal.aeo.ApplicationView.Happened;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What happened stands in the service's order; the days that are due follow, the nearest first, and none once the case has ended. */
class TimelineTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    @Test
    void whatHappenedComesBeforeWhatIsDue() {
        var line = Timeline.of(application(
                "OFFICER",
                clock("Decision", "RUNNING", MARCH.plusDays(120)),
                clock("Acceptance", "PASSED", MARCH.plusDays(30))));
        assertEquals(
                List.of(
                        new Timeline.Point("Handed in.", MARCH, false, false),
                        new Timeline.Point("Acceptance", MARCH.plusDays(30), true, true),
                        new Timeline.Point("Decision", MARCH.plusDays(120), true, false)),
                line);
    }

    @Test
    void keptAndStandingClocksAreNotAhead() {
        var line = Timeline.of(application(
                "APPLICANT", clock("Acceptance", "MET", MARCH.plusDays(30)), clock("Decision", "PAUSED", null)));
        assertEquals(List.of(new Timeline.Point("Handed in.", MARCH, false, false)), line);
    }

    @Test
    void nothingIsDueInAnEndedCase() {
        var line = Timeline.of(application("NOBODY", clock("Decision", "PASSED", MARCH.plusDays(120))));
        assertEquals(1, line.size());
    }

    private static ClockView clock(String name, String state, LocalDate due) {
        return new ClockView(name.toLowerCase(), name, state, MARCH, due, null, false, null, List.of());
    }

    private static ApplicationView application(String awaits, ClockView... clocks) {
        return new ApplicationView(
                "1",
                0,
                "XA-APP-2026-000001",
                "XA",
                "2",
                "Demonstration firm",
                "xa",
                "1",
                "Programme",
                List.of(),
                null,
                "SUBMITTED",
                new Sentence("SUBMITTED", "Being checked."),
                awaits,
                MARCH,
                null,
                null,
                List.of(),
                null,
                List.of(),
                null,
                null,
                false,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new Happened("submit", MARCH, "Handed in.")),
                null,
                List.of(clocks),
                List.of(),
                List.of());
    }
}
