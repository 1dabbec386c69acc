package customs.bcp.whatif;

import customs.bcp.analysis.Workforce;
import customs.bcp.estate.DependencyEntry;
import customs.bcp.estate.EstateDocument;
import customs.bcp.estate.ResourceEntry;
import customs.bcp.estate.ResourceKind;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The people of an estate and the crews without which services stop, the most important service first. */
final class StaffPools {
    private static final Set<ResourceKind> PEOPLE = Set.of(ResourceKind.PEOPLE, ResourceKind.ROLE);

    private StaffPools() {}

    /** Pools that state how many they are and of which somebody needs a crew; each as the scenario leaves it. */
    static List<Workforce> under(CatalogueScenario scenario, EstateDocument estate) {
        return estate.resources().stream()
                .filter(resource -> PEOPLE.contains(resource.kind()) && resource.units() != null)
                .map(pool -> left(scenario, pool, crews(pool.code(), estate)))
                .filter(workforce -> workforce != null)
                .toList();
    }

    private static Workforce left(CatalogueScenario scenario, ResourceEntry pool, List<Workforce.Crew> crews) {
        if (crews.isEmpty()) {
            return null;
        }
        var left = scenario.absentPercent() != null
                ? Workforce.absent(scenario.code(), pool.units(), scenario.absentPercent(), crews)
                : Workforce.teams(scenario.code(), pool.units(), scenario.teams(), scenario.quarantined(), crews);
        return left.named(pool.code());
    }

    private static List<Workforce.Crew> crews(String pool, EstateDocument estate) {
        Map<String, Integer> tiers = new HashMap<>();
        estate.services().forEach(service -> tiers.put(service.code(), service.tier()));
        return estate.dependencies().stream()
                .filter(dependency ->
                        dependency.crew() != null && dependency.members().contains(pool))
                .sorted(Comparator.comparing((DependencyEntry dependency) -> tiers.getOrDefault(dependency.of(), 5))
                        .thenComparing(DependencyEntry::of))
                .map(dependency -> new Workforce.Crew(dependency.of(), dependency.crew()))
                .toList();
    }
}
