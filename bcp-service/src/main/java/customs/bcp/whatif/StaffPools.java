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
import java.util.function.Function;

/** The people of an estate and the crews without which services stop, the most important service first. */
final class StaffPools {
    private static final Set<ResourceKind> PEOPLE = Set.of(ResourceKind.PEOPLE, ResourceKind.ROLE);

    private StaffPools() {}

    /**
     * Pools that state how many they are and of which somebody needs a crew; each as the scenario leaves it.
     *
     * @param absence who is absent at an office, by its code, or null where the pool states none; null for nobody
     */
    static List<Workforce> under(String scenario, Function<String, Absence> absence, EstateDocument estate) {
        return estate.resources().stream()
                .filter(resource -> PEOPLE.contains(resource.kind()) && resource.units() != null)
                .map(pool -> left(scenario, pool, absence.apply(pool.office()), crews(pool.code(), estate)))
                .filter(workforce -> workforce != null)
                .toList();
    }

    private static Workforce left(String scenario, ResourceEntry pool, Absence absence, List<Workforce.Crew> crews) {
        return absence == null || crews.isEmpty()
                ? null
                : absence.leaves(scenario, pool.units(), crews).named(pool.code(), pool.office());
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
