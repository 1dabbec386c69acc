package customs.bcp.estate;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalLong;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class DurationTest {
    @Test
    void peopleWriteDurationsInSeveralWays() {
        assertEquals(OptionalLong.of(14_400), Duration.parse("4 h"));
        assertEquals(OptionalLong.of(1_800), Duration.parse("0.5h"));
        assertEquals(OptionalLong.of(1_800), Duration.parse("0,5 h"));
        assertEquals(OptionalLong.of(129_600), Duration.parse("1 d 12 h"));
        assertEquals(OptionalLong.of(172_800), Duration.parse("2 j"));
        assertEquals(OptionalLong.of(90), Duration.parse("1 min 30 s"));
        assertEquals(OptionalLong.of(5_400), Duration.parse("PT1H30M"));
        assertEquals(OptionalLong.of(0), Duration.parse("0 min"));
    }

    @Test
    void whatIsNoDurationIsNotGuessed() {
        for (String text : List.of("4", "", "h", "four hours", "4 weeks", "-4 h", "4 h later", "P", "0.0001 s")) {
            assertTrue(Duration.parse(text).isEmpty(), text);
        }
    }

    @Test
    void secondsAreShownInWords() {
        assertEquals("7 h", Duration.words(25_200));
        assertEquals("2 h 45 min", Duration.words(9_900));
        assertEquals("72 h", Duration.words(259_200));
        assertEquals("30 d", Duration.words(2_592_000));
        assertEquals("30 j", Duration.words(2_592_000, "j"));
        assertEquals("0 h", Duration.words(0));
    }
}
