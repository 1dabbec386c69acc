package customs.bcp.plan;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ReviewDateTest {
    @Test
    void ac12AMonthFromTheLastOfJanuaryEndsWithFebruary() {
        var due = ReviewDate.due(LocalDate.parse("2025-01-31"), 1);
        assertEquals(LocalDate.parse("2025-02-28"), due);
        assertFalse(ReviewDate.overdue(due, LocalDate.parse("2025-02-28")));
        assertTrue(ReviewDate.overdue(due, LocalDate.parse("2025-03-01")));
    }

    @Test
    void ac12AYearFromALeapDayEndsOnTheLastOfFebruary() {
        assertEquals(LocalDate.parse("2025-02-28"), ReviewDate.due(LocalDate.parse("2024-02-29"), 12));
    }
}
