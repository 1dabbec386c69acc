package customs.bcp;

import customs.platform.test.ShapeRules;
import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Set;

class ShapeTest {
    private final ShapeRules rules = new ShapeRules("customs.bcp");

    @Test
    void featuresKnowOnlyWhatTheyMay() {
        rules.arrows(Map.ofEntries(
                Map.entry("estate", Set.of()),
                Map.entry("analysis", Set.of("estate")),
                Map.entry("whatif", Set.of("analysis", "estate")),
                Map.entry("contact", Set.of("estate")),
                Map.entry("plan", Set.of("estate", "analysis", "contact")),
                Map.entry("pack", Set.of("plan", "estate", "contact")),
                Map.entry("filing", Set.of("plan", "estate")),
                Map.entry("party", Set.of("plan", "estate")),
                Map.entry("portfolio", Set.of("plan", "analysis", "pack", "contact", "estate")),
                Map.entry("figures", Set.of("plan", "estate")),
                Map.entry("demonstration", Set.of("plan", "estate", "contact", "filing"))));
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
