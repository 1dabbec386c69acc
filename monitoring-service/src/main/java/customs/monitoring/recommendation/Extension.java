package customs.monitoring.recommendation;

import customs.platform.time.Months;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What becomes of a Member's request for more time, modelled on Article 17 of the WTO Agreement on Trade Facilitation: a
 * first request that is made early and is not too long is granted by rule, any other is for the body to decide.
 *
 * @param bodyDecides why the body decides; empty where the request is granted
 * @param due         the new due date where it is granted, else the old one
 * @param lastDay     last day on which the request was in time; null where the development status is not known
 * @param most        most months that are granted by rule; 0 where the development status is not known
 */
public record Extension(Set<Reason> bodyDecides, LocalDate due, LocalDate lastDay, int most) {
    private static final int DAYS_BEFORE = 120;
    private static final int DAYS_BEFORE_LEAST_DEVELOPED = 90;
    private static final int MONTHS = 18;
    private static final int MONTHS_LEAST_DEVELOPED = 36;

    /** Why a request is not granted by rule. */
    public enum Reason {
        /** Fewer than 120 days before the due date; 90 for least developed Members. */
        LATE,
        /** More than 18 months; 36 for least developed Members. */
        TOO_LONG,
        /** There was a request before. */
        NOT_FIRST,
        /** The Member's development status is not recorded, so that no limit can be named. */
        STATUS_UNKNOWN
    }

    public Extension {
        bodyDecides = Collections.unmodifiableSet(
                bodyDecides.isEmpty() ? EnumSet.noneOf(Reason.class) : EnumSet.copyOf(bodyDecides));
    }

    /**
     * @param due       due date of the recommendation; months are counted from it and clamped to the end of the month
     * @param requested day of the request; the last day that is early enough counts
     * @param months    how much longer, at least 1
     * @param earlier   how many requests were made before for the same recommendation, granted or not
     */
    public static Extension of(Development status, LocalDate due, LocalDate requested, int months, int earlier) {
        if (months < 1) {
            throw new IllegalArgumentException("an extension is at least a month: " + months);
        }
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        if (earlier > 0) {
            reasons.add(Reason.NOT_FIRST);
        }
        if (status == Development.UNKNOWN) {
            reasons.add(Reason.STATUS_UNKNOWN);
            return new Extension(reasons, due, null, 0);
        }
        boolean least = status == Development.LEAST_DEVELOPED;
        LocalDate lastDay = due.minusDays(least ? DAYS_BEFORE_LEAST_DEVELOPED : DAYS_BEFORE);
        int most = least ? MONTHS_LEAST_DEVELOPED : MONTHS;
        if (requested.isAfter(lastDay)) {
            reasons.add(Reason.LATE);
        }
        if (months > most) {
            reasons.add(Reason.TOO_LONG);
        }
        return new Extension(reasons, reasons.isEmpty() ? Months.plus(due, months) : due, lastDay, most);
    }

    /** Whether the rule grants the request; if not, the body decides. */
    public boolean granted() {
        return bodyDecides.isEmpty();
    }
}
