package customs.bcp.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether enough people are left for the crews without which services stop.
 *
 * @param pool code of the resource that they are; null for one that was only described
 * @param office code of the office where they work; null where that is not stated
 * @param present people left
 * @param needed people of all crews together
 * @param shortBy people missing, 0 when it is enough
 * @param mostAbsent how many may be absent before a crew is short; negative when the pool is too small as it is
 * @param kept services whose crews can be filled, in the order in which they were named
 * @param dropped services for which nobody is left
 */
public record Workforce(
        String scenario,
        String pool,
        String office,
        int present,
        int needed,
        int shortBy,
        int mostAbsent,
        List<String> kept,
        List<String> dropped) {

    public Workforce {
        kept = List.copyOf(kept);
        dropped = List.copyOf(dropped);
    }

    /** The fewest people with whom a service goes on; the most important service comes first. */
    public record Crew(String service, int minimum) {}

    /** Part of the pool is absent; a part of a person counts as a person absent. */
    public static Workforce absent(String scenario, int pool, int absentPercent, List<Crew> crews) {
        if (pool < 0 || absentPercent < 0 || absentPercent > 100) {
            throw new IllegalArgumentException("Between none and all of a pool can be absent.");
        }
        return of(scenario, pool, (int) Math.ceilDiv((long) pool * absentPercent, 100L), crews);
    }

    /** The pool works in separate teams of equal size, of which some are in quarantine; a remainder is in no team. */
    public static Workforce teams(String scenario, int pool, int teams, int quarantined, List<Crew> crews) {
        if (pool < 0 || teams < 1 || quarantined < 0 || quarantined > teams) {
            throw new IllegalArgumentException("Between none and all of the teams can be in quarantine.");
        }
        return of(scenario, pool, pool - pool / teams * (teams - quarantined), crews);
    }

    private static Workforce of(String scenario, int pool, int absent, List<Crew> crews) {
        int present = pool - absent;
        int needed = 0;
        int left = present;
        var kept = new ArrayList<String>();
        var dropped = new ArrayList<String>();
        for (var crew : crews) {
            needed = Math.addExact(needed, crew.minimum());
            if (crew.minimum() <= left) {
                left -= crew.minimum();
                kept.add(crew.service());
            } else {
                dropped.add(crew.service());
            }
        }
        return new Workforce(
                scenario, null, null, present, needed, Math.max(0, needed - present), pool - needed, kept, dropped);
    }

    /** @param place code of the office where they work; null for none */
    public Workforce named(String code, String place) {
        return new Workforce(scenario, code, place, present, needed, shortBy, mostAbsent, kept, dropped);
    }

    public boolean passes() {
        return shortBy == 0;
    }
}
