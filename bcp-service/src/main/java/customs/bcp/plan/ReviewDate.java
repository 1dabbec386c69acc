package customs.bcp.plan;

import customs.platform.time.Months;

import java.time.LocalDate;

/** When a plan must be reviewed: calendar months, clamped to the end of the month, in the administration's days. */
public final class ReviewDate {
    private ReviewDate() {}

    /** The last day that belongs to the interval. */
    public static LocalDate due(LocalDate lastReview, int intervalMonths) {
        return Months.plus(lastReview, intervalMonths);
    }

    /** Overdue from the day after. */
    public static boolean overdue(LocalDate due, LocalDate today) {
        return today.isAfter(due);
    }
}
