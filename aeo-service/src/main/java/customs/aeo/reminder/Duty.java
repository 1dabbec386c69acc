package customs.aeo.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A day that somebody must keep.
 *
 * @param about the case, or what else it belongs to
 * @param application the case, or null
 * @param number of the case, the appeal or the authorisation; null for what has none
 * @param clock code of the limit
 * @param name what the limit is called
 * @param own this person's turn; else it is told because nobody did it in time
 * @param revision rises with whatever may move the day
 * @param open still to be kept
 * @param warned that many days before, the programme itself lets people be warned; null where it does not, or not yet
 */
record Duty(
        Kind kind,
        UUID about,
        UUID application,
        String number,
        String clock,
        String name,
        LocalDate due,
        boolean own,
        int revision,
        boolean open,
        Integer warned) {
    static final List<Integer> OVERDUE_AFTER = List.of(14, 7, 1);

    /** What the day belongs to. */
    enum Kind {
        /** A case, by one of its limits. */
        CASE,
        /** The answer of another authority in a case. */
        CONSULTATION,
        /** A plan of improvement in a case. */
        PLAN,
        /** A suspension: its decision, its hearing, the holder's measures. */
        SUSPENSION,
        /** A revocation or annulment: its decision, its hearing. */
        REVOCATION,
        /** An appeal, by its next step. */
        APPEAL,
        /** The end of an authorisation's term. */
        TERM
    }

    /** Calendar days left, negative when passed. */
    long remaining(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }

    /**
     * On which occasion the person is to be told now, null when there is nothing to tell: the nearest of the wished days
     * before, else the programme's own warning; or one, seven, fourteen days after; the days after for the person whose turn
     * it is as for those who see to it.
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
                        .orElse(warned == null ? null : "WARNED_" + warned)
                : null;
    }
}
