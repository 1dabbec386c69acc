package customs.monitoring.recommendation;

import customs.monitoring.recommendation.Extension.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Which extension is granted by rule (G4). */
class ExtensionTest {
    private static final LocalDate DUE = LocalDate.of(2027, 6, 30);

    @Test
    void ac15AFirstRequestInTimeIsGranted() {
        Extension granted = developing("2027-03-02", 12, 0);
        assertTrue(granted.granted());
        assertEquals(LocalDate.of(2028, 6, 30), granted.due());
        assertEquals(LocalDate.of(2027, 3, 2), granted.lastDay());
        assertEquals(18, granted.most());
    }

    @Test
    void ac15ALateALongAndASecondRequestAreForTheBody() {
        assertEquals(Set.of(Reason.LATE), developing("2027-03-03", 12, 0).bodyDecides());
        assertEquals(Set.of(Reason.TOO_LONG), developing("2027-03-02", 19, 0).bodyDecides());
        assertEquals(Set.of(Reason.NOT_FIRST), developing("2027-03-02", 12, 1).bodyDecides());
        assertEquals(DUE, developing("2027-03-03", 12, 0).due());
        assertEquals(
                Set.of(Reason.LATE, Reason.TOO_LONG, Reason.NOT_FIRST),
                developing("2027-06-30", 24, 2).bodyDecides());
    }

    @Test
    void g4EighteenMonthsAreNotTooLong() {
        assertEquals(LocalDate.of(2028, 12, 30), developing("2027-01-01", 18, 0).due());
    }

    @ParameterizedTest
    @CsvSource({"2027-04-01, 36, true", "2027-04-02, 36, false", "2027-04-01, 37, false"})
    void g4LeastDevelopedMembersHave90DaysAndThreeYears(LocalDate requested, int months, boolean granted) {
        Extension extension = Extension.of(Development.LEAST_DEVELOPED, DUE, requested, months, 0);
        assertEquals(granted, extension.granted());
        assertEquals(LocalDate.of(2027, 4, 1), extension.lastDay());
        assertEquals(granted ? LocalDate.of(2030, 6, 30) : DUE, extension.due());
    }

    @Test
    void g4AnUnknownDevelopmentStatusIsForTheBody() {
        Extension extension = Extension.of(Development.UNKNOWN, DUE, LocalDate.of(2026, 1, 1), 1, 0);
        assertFalse(extension.granted());
        assertEquals(Set.of(Reason.STATUS_UNKNOWN), extension.bodyDecides());
        assertNull(extension.lastDay());
    }

    @ParameterizedTest
    @CsvSource({"2027-08-31, 6, 2028-02-29", "2026-08-31, 6, 2027-02-28", "2028-02-29, 12, 2029-02-28"})
    void g4MonthsAreClampedToTheEndOfTheMonth(LocalDate due, int months, LocalDate extended) {
        assertEquals(
                extended,
                Extension.of(Development.DEVELOPED, due, due.minusDays(120), months, 0)
                        .due());
    }

    @Test
    void g4AnExtensionOfNothingIsAMistake() {
        assertThrows(IllegalArgumentException.class, () -> developing("2027-03-02", 0, 0));
    }

    private static Extension developing(String requested, int months, int earlier) {
        return Extension.of(Development.DEVELOPING, DUE, LocalDate.parse(requested), months, earlier);
    }
}
