package customs.bcp.whatif;

import customs.bcp.analysis.Workforce;
import customs.platform.problem.Refusal;

import java.util.List;

/**
 * How many people are absent: a share of all, or whole teams.
 *
 * @param percent of the people; or {@code teams} and {@code quarantined}
 * @param teams separate teams of equal size, of which {@code quarantined} are in quarantine
 */
record Absence(Integer percent, Integer teams, Integer quarantined) {
    /**
     * @return null when nothing is stated
     * @throws Refusal invalid, when it is stated twice or by half
     */
    static Absence of(Integer percent, Integer teams, Integer quarantined, String pointer) {
        if (percent == null && teams == null && quarantined == null) {
            return null;
        }
        boolean share = percent != null && teams == null && quarantined == null;
        boolean whole = percent == null && teams != null && quarantined != null;
        if (!share && !whole) {
            throw Refusal.invalid(
                    pointer, "ONE_OF", "People are absent by absentPercent or by teams and quarantined, not both.");
        }
        if (whole && quarantined > teams) {
            throw Refusal.invalid(pointer + "/quarantined", "RANGE", "At most all teams are in quarantine.");
        }
        return new Absence(percent, teams, quarantined);
    }

    Workforce leaves(String scenario, int pool, List<Workforce.Crew> crews) {
        return percent != null
                ? Workforce.absent(scenario, pool, percent, crews)
                : Workforce.teams(scenario, pool, teams, quarantined, crews);
    }
}
