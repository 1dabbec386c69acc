package customs.bcp;

import customs.platform.test.ShapeRules;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

class ShapeTest {
    private final ShapeRules rules = new ShapeRules("customs.bcp");

    @Test
    void featuresKnowOnlyWhatTheyMay() {
        rules.arrows(Map.of(
                "estate", Set.of(),
                "analysis", Set.of("estate"),
                "whatif", Set.of("analysis", "estate"),
                "contact", Set.of("estate"),
                "plan", Set.of("estate", "analysis", "contact"),
                "pack", Set.of("plan", "estate", "contact"),
                "filing", Set.of("plan", "estate"),
                "portfolio", Set.of("plan", "analysis", "pack", "contact", "estate"),
                "figures", Set.of("plan", "estate"),
                "demonstration", Set.of("plan", "estate", "contact", "filing")));
    }

    @Test
    void layersAreKept() {
        rules.layers();
    }

    @Test
    void theArithmeticIsPure() {
        rules.pure("analysis");
    }

    @Test
    void thereIsOneClock() {
        rules.oneClock();
    }

    @Test
    void namesAreNounsOfTheField() {
        rules.names();
    }

    @Test
    void bothLanguagesSayTheSame() {
        ShapeRules.wordings();
    }
}
