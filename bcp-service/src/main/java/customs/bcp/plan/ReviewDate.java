package customs.bcp.plan;

import customs.platform.time.Months;

import java.time.LocalDate;

/** When a plan must be reviewed: calendar months, clamped to the end of the month, in the administration's days. */
public final class ReviewDate {
    private static final int DAYS_AFTER_USE = 30;

    private ReviewDate() {}

    /** The last day that belongs to the interval. */
    public static LocalDate due(LocalDate lastReview, int intervalMonths) {
        return Months.plus(lastReview, intervalMonths);
    }

    /**
     * After an exercise or an activation a review falls due 30 days later, unless the interval ends before.
     *
     * @param usedOn day on which the last one closed, null for none
     */
    public static LocalDate due(LocalDate lastReview, int intervalMonths, LocalDate usedOn) {
        var regular = due(lastReview, intervalMonths);
        var afterUse = usedOn == null ? regular : usedOn.plusDays(DAYS_AFTER_USE);
        return afterUse.isBefore(regular) ? afterUse : regular;
    }

    /** Overdue from the day after. */
    public static boolean overdue(LocalDate due, LocalDate today) {
        return today.isAfter(due);
    }
}
