package customs.aeo.authorisation;

import customs.aeo.programme.Programme;
import customs.platform.problem.Refusal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * What is granted less than asked, or under a condition: adverse in that part, so the person concerned is heard on it
 * first and may contest it.
 *
 * @param number unique within an authorisation; 0 while it is only intended
 * @param level level of the programme to which it belongs
 * @param criterion criterion on which it rests; of a waiver always, else it may be null
 * @param unit code of the operator's unit that is left out, else null
 * @param words what must be done, what is granted instead, or why the unit is left out
 * @param asked of a waiver: what was asked for, else null
 * @param source legal source, as its author cites it
 * @param from first day
 * @param until last day, or null
 */
public record Restriction(
        int number,
        Kind kind,
        String level,
        String criterion,
        String unit,
        String words,
        String asked,
        String source,
        LocalDate from,
        LocalDate until) {

    /** In which way it is less than asked. */
    public enum Kind {
        /** Something must be done or left undone while the authorisation is held. */
        CONDITION,
        /** A relief or waiver was asked for and is granted in part only. */
        PARTIAL_WAIVER,
        /** A unit of the operator is not covered. */
        UNIT_EXCLUDED
    }

    Restriction numbered(int given) {
        return new Restriction(given, kind, level, criterion, unit, words, asked, source, from, until);
    }

    /** The same one for somebody who has read it: the number apart. */
    public boolean same(Restriction other) {
        return numbered(0).equals(other.numbered(0));
    }

    /** Whether it binds on a day. */
    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /**
     * Holds intended restrictions against the programme.
     *
     * @param levels levels that the decision is about
     * @param units codes of the operator's units
     * @throws Refusal invalid, with a pointer to the entry
     */
    public static void check(
            List<Restriction> all, Programme programme, Collection<String> levels, Set<String> units, LocalDate today) {
        for (int i = 0; i < all.size(); i++) {
            all.get(i).check("/restrictions/" + i, programme, levels, units, today);
        }
        for (int i = 1; i < all.size(); i++) {
            if (all.subList(0, i).stream().anyMatch(all.get(i)::same)) {
                throw Refusal.invalid("/restrictions/" + i, "DUPLICATE", "A restriction is named twice.");
            }
        }
    }

    private void check(String at, Programme programme, Collection<String> levels, Set<String> units, LocalDate today) {
        if (!levels.contains(level)) {
            throw Refusal.invalid(at + "/level", "UNKNOWN", "%s is not among %s.".formatted(level, levels));
        }
        if (criterion != null && !programme.restsOn(level).contains(criterion)) {
            throw Refusal.invalid(
                    at + "/criterion", "UNKNOWN", "%s is not among %s.".formatted(criterion, programme.restsOn(level)));
        }
        if (kind == Kind.PARTIAL_WAIVER && criterion == null) {
            throw Refusal.invalid(
                    at + "/criterion", "MISSING", "A partial waiver names the criterion that it is about.");
        }
        if ((kind == Kind.PARTIAL_WAIVER) == (asked == null)) {
            throw Refusal.invalid(
                    at + "/asked", "INCONSISTENT", "A partial waiver, and nothing else, says what was asked for.");
        }
        if (kind == Kind.UNIT_EXCLUDED ? !units.contains(unit == null ? "" : unit) : unit != null) {
            throw Refusal.invalid(
                    at + "/unit", "UNKNOWN", "Name a unit of the operator where one is left out, and only there.");
        }
        if (from.isBefore(today)) {
            throw Refusal.invalid(at + "/from", "PAST", "A restriction has no effect backwards.");
        }
        if (until != null && until.isBefore(from)) {
            throw Refusal.invalid(at + "/until", "DATES_OUT_OF_ORDER", "The last day lies before the first one.");
        }
    }
}
