package customs.platform.time;

import java.time.LocalDate;

/** Calendar-month arithmetic as law counts it: the day number is kept, clamped to the month's last day. */
public final class Months {
    private Months() {}

    /** 31 January plus 1 is the last of February; 29 February plus 12 is 28 February. Always from the origin. */
    public static LocalDate plus(LocalDate origin, int months) {
        return origin.plusMonths(months);
    }
}
