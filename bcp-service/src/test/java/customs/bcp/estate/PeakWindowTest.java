package customs.bcp.estate;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PeakWindowTest {
    private static boolean holds(String from, String until, String day) {
        return new PeakWindow("peak", from, until, 3_600L).holds(LocalDate.parse(day));
    }

    @Test
    void aSeasonHoldsItsFirstAndItsLastDay() {
        assertTrue(holds("06-01", "08-31", "2026-06-01"));
        assertTrue(holds("06-01", "08-31", "2026-08-31"));
        assertFalse(holds("06-01", "08-31", "2026-05-31"));
        assertFalse(holds("06-01", "08-31", "2026-09-01"));
    }

    @Test
    void aSeasonMayGoOverTheEndOfTheYear() {
        assertTrue(holds("11-20", "01-05", "2026-12-31"));
        assertTrue(holds("11-20", "01-05", "2027-01-05"));
        assertFalse(holds("11-20", "01-05", "2027-01-06"));
        assertFalse(holds("11-20", "01-05", "2026-11-19"));
    }

    @Test
    void daysOfAMonthEndWithIt() {
        assertTrue(holds("25", "31", "2026-02-28"));
        assertTrue(holds("30", "31", "2026-02-28"));
        assertFalse(holds("30", "31", "2026-02-27"));
        assertTrue(holds("28", "03", "2026-05-02"));
        assertFalse(holds("28", "03", "2026-05-04"));
        assertTrue(holds("02-29", "02-29", "2027-02-28"));
    }

    @Test
    void theShortestPeriodOfTheDayCounts() {
        var service = Template.ESTATE.services().getFirst();
        assertEquals(28_800L, service.mtpdSeconds(LocalDate.parse("2026-12-24")));
        assertEquals(43_200L, service.mtpdSeconds(LocalDate.parse("2026-07-01")));
    }
}
