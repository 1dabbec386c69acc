package customs.bcp.whatif;

import customs.bcp.analysis.Outage;
import customs.bcp.analysis.Scenario;
import customs.bcp.estate.EstateDocument;
import customs.bcp.estate.ResourceEntry;
import customs.bcp.estate.ResourceKind;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A disruption of the catalogue: one that happened, or a test of our own.
 *
 * @param kinds what it takes away, every resource of these kinds; empty for a case of traffic or staff
 * @param seconds for how long; null where reports do not say
 * @param atLeast whether it lasted at least that long
 * @param destructive whether it destroyed data that could be destroyed
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
        boolean atLeast,
        boolean destructive,
        String source) {

    /** Whether an estate can be tried against it as it stands. */
    boolean applicable() {
        return seconds != null && !kinds.isEmpty();
    }

    /** Empty when it finds nothing to hit. */
    Optional<Scenario> against(EstateDocument estate) {
        var hit = estate.resources().stream()
                .filter(resource -> kinds.contains(resource.kind()))
                .map(ResourceEntry::code)
                .map(code -> new Outage(code, 0, seconds))
                .toList();
        return !applicable() || hit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Scenario.Away(code, hit, destructive));
    }
}
