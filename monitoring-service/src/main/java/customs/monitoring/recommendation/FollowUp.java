package customs.monitoring.recommendation;

import customs.monitoring.scoring.Band;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * How closely a Member is accompanied. Enhanced follow-up is an offer of support and a yearly agenda item, never a sanction,
 * and ends by itself when no reason for it holds any more.
 *
 * @param reasons why support is offered; empty for regular follow-up
 */
public record FollowUp(Set<Reason> reasons) {
    private static final int CYCLES = 2;
    private static final int THEMES = 3;
    private static final int OVERDUE = 5;

    /** Regular, or with an offer of support. */
    public enum Tier {
        REGULAR,
        ENHANCED
    }

    /** What makes the difference; one is enough. */
    public enum Reason {
        /** No report in the last two cycles. */
        TWO_CYCLES_NOT_SUBMITTED,
        /** Three or more scored themes stand in the lowest band. */
        THREE_THEMES_INITIAL,
        /** Five or more recommendations are overdue. */
        FIVE_OVERDUE
    }

    public FollowUp {
        reasons =
                Collections.unmodifiableSet(reasons.isEmpty() ? EnumSet.noneOf(Reason.class) : EnumSet.copyOf(reasons));
    }

    /**
     * @param notSubmitted whether the report of a closed cycle never came, the latest cycle last, cycles in which the Member
     *                     was not yet one left out
     * @param themes       bands of the themes that have a score; a theme with too little data has none and does not count
     * @param overdue      overdue recommendations; those that the Member only noted are never overdue
     */
    public static FollowUp of(List<Boolean> notSubmitted, Collection<Band> themes, int overdue) {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        int cycles = notSubmitted.size();
        if (cycles >= CYCLES
                && notSubmitted.subList(cycles - CYCLES, cycles).stream().allMatch(Boolean::booleanValue)) {
            reasons.add(Reason.TWO_CYCLES_NOT_SUBMITTED);
        }
        if (themes.stream().filter(band -> band == Band.B1_INITIAL).count() >= THEMES) {
            reasons.add(Reason.THREE_THEMES_INITIAL);
        }
        if (overdue >= OVERDUE) {
            reasons.add(Reason.FIVE_OVERDUE);
        }
        return new FollowUp(reasons);
    }

    public Tier tier() {
        return reasons.isEmpty() ? Tier.REGULAR : Tier.ENHANCED;
    }
}
