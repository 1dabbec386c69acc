package customs.bcp.whatif;

import customs.bcp.analysis.Outage;
import customs.bcp.analysis.Recurrence;
import customs.bcp.analysis.Scenario;
import customs.bcp.analysis.TrafficShift;
import customs.bcp.analysis.Workforce;
import customs.bcp.estate.EstateDocument;
import customs.bcp.estate.ResourceKind;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A disruption of the catalogue: one that happened, or a test of our own.
 *
 * @param kinds what it takes away, every resource of these kinds; empty for none
 * @param seconds for how long; null where reports do not say
 * @param broken what it breaks, every resource of these kinds, and how many seconds each then takes to recover
 * @param atLeast whether it lasted at least that long
 * @param destructive whether it destroyed data that could be destroyed
 * @param absentPercent of the people; or teams and quarantined
 * @param teams separate teams of equal size, of which {@code quarantined} are in quarantine
 * @param traffic what it leaves waiting at a post or port, worked figures
 * @param closures days since it began, when it came back; empty for once
 * @param source where that is stated
 */
record CatalogueScenario(
        String code,
        String en,
        String fr,
        LocalDate from,
        LocalDate until,
        List<ResourceKind> kinds,
        Long seconds,
        Map<ResourceKind, Long> broken,
        boolean atLeast,
        boolean destructive,
        Integer absentPercent,
        Integer teams,
        Integer quarantined,
        TrafficEntry traffic,
        List<DayClosure> closures,
        String source) {

    /** From the first day until the last, which does not belong to it. */
    record DayClosure(int from, int until) {}

    CatalogueScenario {
        kinds = kinds == null ? List.of() : List.copyOf(kinds);
        broken = broken == null ? Map.of() : Map.copyOf(broken);
        closures = closures == null ? List.of() : List.copyOf(closures);
    }

    /** Whether it is tried on resources of the estate. */
    boolean hits() {
        return !broken.isEmpty() || (seconds != null && !kinds.isEmpty());
    }

    boolean staff() {
        return absentPercent != null || teams != null;
    }

    /** Whether a stress test of the whole catalogue reckons anything of it. */
    boolean applicable() {
        return hits() || staff() || traffic != null || !closures.isEmpty();
    }

    /** Empty when it finds nothing to hit. */
    Optional<Scenario> against(EstateDocument estate) {
        if (!broken.isEmpty()) {
            Map<String, Long> times = new HashMap<>();
            estate.resources().stream()
                    .filter(resource -> broken.containsKey(resource.kind()))
                    .forEach(resource -> times.put(resource.code(), broken.get(resource.kind())));
            return times.isEmpty() ? Optional.empty() : Optional.of(new Scenario.Broken(code, times, destructive));
        }
        var hit = estate.resources().stream()
                .filter(resource -> hits() && kinds.contains(resource.kind()))
                .map(resource -> new Outage(resource.code(), 0, seconds))
                .toList();
        return hit.isEmpty() ? Optional.empty() : Optional.of(new Scenario.Away(code, hit, destructive));
    }

    List<Workforce> staff(EstateDocument estate) {
        var absence = new Absence(absentPercent, teams, quarantined);
        return staff() ? StaffPools.under(code, office -> absence, estate) : List.of();
    }

    Optional<TrafficShift> shift() {
        return Optional.ofNullable(traffic).map(entry -> entry.shift(""));
    }

    Optional<Recurrence> recurrence() {
        return closures.isEmpty()
                ? Optional.empty()
                : Optional.of(Recurrence.of(
                        code,
                        closures.stream()
                                .map(closure -> new Recurrence.Closure(
                                        Duration.ofDays(closure.from()).toSeconds(),
                                        Duration.ofDays(closure.until()).toSeconds()))
                                .toList(),
                        StressQuestion.USUAL_RELAPSE_SECONDS));
    }
}
