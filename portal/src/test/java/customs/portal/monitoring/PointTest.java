package customs.portal.monitoring;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a point is offered for entry, and how its numbers and days are written. */
class PointTest {
    @ParameterizedTest
    @CsvSource({
        "SHARE, false, fraction",
        "GROWTH, false, fraction",
        "RATIO, false, fraction",
        "VALUE, false, number",
        "FLAG, false, yes",
        "SCALE, false, level",
        "SCALE, true, levels",
        "INDEX, true, levels"
    })
    void eachFormulaHasItsWayOfEntry(String formula, boolean components, String entry) {
        assertEquals(entry, point(formula, components, false, "O", null, null).entry());
    }

    @Test
    void anUntouchedPointIsOfferedAsNormal() {
        var untouched = point("SHARE", false, false, "O", null, null);
        assertEquals("A", untouched.statusEntered());
        assertFalse(untouched.isSpecial());
        var missing = point("SHARE", false, true, "O", null, null);
        assertEquals("O", missing.statusEntered());
        assertTrue(missing.isSpecial());
    }

    @Test
    void aValueComputedFromAFractionIsNotOfferedAsEntered() {
        assertNull(point("SHARE", false, true, "A", new BigDecimal("90"), new BigDecimal("9"))
                .entered());
        assertEquals(
                new BigDecimal("93.4"),
                point("SHARE", false, true, "A", new BigDecimal("93.4"), null).entered());
    }

    @Test
    void aDeadlineIsTheDayThatEndsThere() {
        var cycle = new ReportView.Cycle(
                "XR-2026",
                2026,
                null,
                Instant.parse("2026-12-24T23:00:00Z"),
                Instant.parse("2026-07-21T21:59:59Z"),
                true);
        assertEquals(LocalDate.of(2026, 12, 24), cycle.dueOn());
        assertEquals(LocalDate.of(2026, 7, 21), cycle.closesOn());
    }

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertEquals("1,234.5", Numerals.number(new BigDecimal("1234.50"), Locale.ENGLISH));
        assertEquals("12,5", Numerals.number(new BigDecimal("12.5"), Locale.FRENCH));
        assertEquals("–", Numerals.number(null, Locale.ENGLISH));
        assertEquals("100", Numerals.plain(new BigDecimal("1E+2")));
    }

    private static ReportView.Point point(
            String formula,
            boolean components,
            boolean answered,
            String status,
            BigDecimal value,
            BigDecimal numerator) {
        return new ReportView.Point(
                "I3_01",
                "_T",
                "name",
                "definition",
                "PERCENTAGE",
                "PERCENT",
                formula,
                List.of(),
                components ? List.of(new ReportView.Component("DLT", "Distributed ledgers")) : List.of(),
                0,
                "SELF",
                true,
                true,
                false,
                answered,
                status,
                false,
                value,
                numerator,
                numerator == null ? null : BigDecimal.TEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "WCO",
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
