package customs.aeo.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A day that somebody must keep in a case.
 *
 * @param number of the case
 * @param clock code of the limit
 * @param name what the limit is called
 * @param own this person's turn; else it is told because nobody did it in time
 * @param revision rises with whatever may move the day
 * @param open still to be kept
 */
record Duty(
        UUID application,
        String number,
        String clock,
        String name,
        LocalDate due,
        boolean own,
        int revision,
        boolean open) {
    static final List<Integer> OVERDUE_AFTER = List.of(14, 7, 1);

    /** Calendar days left, negative when passed. */
    long remaining(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    /**
     * On which occasion the person is to be told now, null when there is nothing to tell: the nearest of the wished days
     * before, or one, seven, fourteen days after; the days after for the person whose turn it is as for those who see to it.
     */
    String occasion(List<Integer> daysBefore, LocalDate today) {
        var remaining = remaining(today);
        if (remaining < 0) {
            return OVERDUE_AFTER.stream()
                    .filter(days -> -remaining >= days)
                    .findFirst()
                    .map(days -> "OVERDUE_" + days)
                    .orElse(null);
        }
        return own
                ? daysBefore.stream()
                        .sorted()
                        .filter(days -> remaining <= days)
                        .findFirst()
                        .map(days -> "BEFORE_" + days)
                        .orElse(null)
                : null;
    }
}
