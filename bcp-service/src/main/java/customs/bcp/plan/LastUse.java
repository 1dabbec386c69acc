package customs.bcp.plan;

import jakarta.persistence.Embeddable;

import java.time.LocalDate;

/** When a version was last used: local days on which the latest exercise or activation closed. */
@Embeddable
class LastUse {
    private LocalDate usedOn;
    private LocalDate exercisedOn;

    /** @param before null for never */
    static LastUse after(LastUse before, PlanUse use, LocalDate on) {
        var last = new LastUse();
        last.usedOn = later(usedOn(before), on);
        last.exercisedOn = use == PlanUse.EXERCISE ? later(exercisedOn(before), on) : exercisedOn(before);
        return last;
    }

    /** Null for never. */
    static LocalDate usedOn(LastUse last) {
        return last == null ? null : last.usedOn;
    }

    /** Null for never. */
    static LocalDate exercisedOn(LastUse last) {
        return last == null ? null : last.exercisedOn;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one == null || other.isAfter(one) ? other : one;
    }
}
