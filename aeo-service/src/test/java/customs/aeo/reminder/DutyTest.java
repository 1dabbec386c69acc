package customs.aeo.reminder;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** On which occasion somebody is told of a day. */
class DutyTest {
    private static final LocalDate TODAY = LocalDate.of(2030, 10, 3);

    private static Duty in(int days, boolean own, Integer warned) {
        var id = new UUID(0, 1);
        return new Duty(
                Duty.Kind.TERM,
                id,
                null,
                "XC-1",
                "term",
                "End of the term",
                TODAY.plusDays(days),
                own,
                1,
                true,
                warned);
    }

    @Test
    void theNearestWishComesFirstThenTheWarningOfTheProgramme() {
        assertNull(in(180, true, null).occasion(List.of(7, 30), TODAY));
        assertEquals("WARNED_180", in(180, true, 180).occasion(List.of(7, 30), TODAY));
        assertEquals("BEFORE_30", in(30, true, 90).occasion(List.of(7, 30), TODAY));
        assertEquals("BEFORE_7", in(0, true, 90).occasion(List.of(30, 7), TODAY));
        assertNull(in(3, false, null).occasion(List.of(7), TODAY));
    }

    @Test
    void aDayThatPassedIsToldThreeTimesToWhoeverSeesToItToo() {
        assertEquals("OVERDUE_1", in(-1, false, null).occasion(List.of(7), TODAY));
        assertEquals("OVERDUE_7", in(-13, true, null).occasion(List.of(7), TODAY));
        assertEquals("OVERDUE_14", in(-40, true, 90).occasion(List.of(7), TODAY));
    }
}
