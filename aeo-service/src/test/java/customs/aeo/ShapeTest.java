package customs.aeo;

import customs.platform.test.ShapeRules;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

/** The service has the shape of the design; every arrow points up. */
class ShapeTest {
    private static final ShapeRules SHAPE = new ShapeRules("customs.aeo");

    @Test
    void featuresKnowOnlyWhatTheDesignAllows() {
        SHAPE.arrows(Map.ofEntries(
                Map.entry("wording", Set.of()),
                Map.entry("clock", Set.of()),
                Map.entry("token", Set.of()),
                Map.entry("programme", Set.of("clock", "wording")),
                Map.entry("calendar", Set.of("programme", "clock")),
                Map.entry("enactment", Set.of("programme")),
                Map.entry(
                        "reminder",
                        Set.of(
                                "appeal",
                                "authorisation",
                                "consultation",
                                "calendar",
                                "hearing",
                                "application",
                                "operator",
                                "programme",
                                "clock",
                                "wording")),
                Map.entry("operator", Set.of("programme")),
                Map.entry("enrolment", Set.of("operator", "programme", "wording")),
                Map.entry("hearing", Set.of()),
                Map.entry("authorisation", Set.of("programme", "clock", "operator", "hearing", "wording")),
                Map.entry("control", Set.of("authorisation", "risk", "signal", "programme", "operator", "clock")),
                Map.entry("amendment", Set.of("authorisation", "hearing", "programme", "operator", "wording")),
                Map.entry(
                        "application",
                        Set.of("programme", "clock", "operator", "authorisation", "calendar", "enactment", "wording")),
                Map.entry("assessment", Set.of("application", "programme")),
                Map.entry("risk", Set.of("application", "programme")),
                Map.entry("consultation", Set.of("application", "programme", "clock", "wording")),
                Map.entry("workbench", Set.of("application", "calendar", "operator", "programme", "wording")),
                Map.entry("visit", Set.of("application", "programme", "clock")),
                Map.entry("improvement", Set.of("application", "programme", "clock", "wording")),
                Map.entry("questionnaire", Set.of("application", "assessment", "programme", "clock", "wording")),
                Map.entry(
                        "decision",
                        Set.of(
                                "paper",
                                "application",
                                "assessment",
                                "authorisation",
                                "hearing",
                                "programme",
                                "clock",
                                "operator",
                                "wording")),
                Map.entry(
                        "appeal",
                        Set.of(
                                "decision",
                                "amendment",
                                "application",
                                "calendar",
                                "authorisation",
                                "hearing",
                                "paper",
                                "programme",
                                "clock",
                                "operator",
                                "wording")),
                Map.entry("paper", Set.of()),
                Map.entry("certificate", Set.of("authorisation", "programme", "operator", "paper", "wording")),
                Map.entry("dependent", Set.of("authorisation", "programme", "operator")),
                Map.entry("signal", Set.of("dependent", "authorisation", "programme", "operator", "wording")),
                Map.entry("recognition", Set.of("authorisation", "programme", "operator", "wording")),
                Map.entry("benefit", Set.of("authorisation", "recognition", "programme", "operator", "wording")),
                Map.entry("register", Set.of("authorisation", "recognition", "programme", "operator", "wording")),
                Map.entry(
                        "situation",
                        Set.of(
                                "application",
                                "authorisation",
                                "benefit",
                                "recognition",
                                "programme",
                                "operator",
                                "clock",
                                "wording")),
                Map.entry("whatif", Set.of("clock", "programme")),
                Map.entry("figures", Set.of("programme")),
                Map.entry(
                        "demonstration",
                        Set.of(
                                "operator",
                                "application",
                                "assessment",
                                "decision",
                                "authorisation",
                                "programme",
                                "appeal",
                                "dependent",
                                "questionnaire",
                                "risk",
                                "consultation",
                                "signal"))));
    }

    @Test
    void entitiesActivitiesAndResourcesTouchOnlyTheirOwnLayer() {
        SHAPE.layers();
    }

    @Test
    void theClockEngineIsPure() {
        SHAPE.pure("clock");
    }

    @Test
    void timeComesFromTheInjectedClock() {
        SHAPE.oneClock();
    }

    @Test
    void namesAreTheFieldsOwnNouns() {
        SHAPE.names();
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        ShapeRules.wordings();
    }
}
