package customs.portal.bcp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.OptionalLong;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Durations are read as people write them, and a number without its unit is not one. */
class SpanTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4 h 30 min|16200",
                "4h30|16200",
                "4:30|16200",
                "45 min|2700",
                "1 d 12 h|129600",
                "1 j 12 h|129600",
                "0.5 h|1800",
                "0,5 h|1800",
                "90 s|90",
                "0|0",
                "2 H|7200"
            })
    void isRead(String entered, long seconds) {
        assertEquals(OptionalLong.of(seconds), Span.parse(entered));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4", "half", "4 h and more", "-4 h", "h", "0.00001 h", "9999999 d", "PT4H"})
    void isNotRead(String entered) {
        assertEquals(OptionalLong.empty(), Span.parse(entered));
    }

    @Test
    void isWritten() {
        assertEquals("7 h", Span.words(25_200, Locale.ENGLISH));
        assertEquals("2 h 45 min", Span.words(9_900, Locale.ENGLISH));
        assertEquals("72 h", Span.words(259_200, Locale.ENGLISH));
        assertEquals("10 d", Span.words(864_000, Locale.ENGLISH));
        assertEquals("10 j 1 h", Span.words(867_600, Locale.FRENCH));
        assertEquals("0 h", Span.words(0, Locale.FRENCH));
    }
}
