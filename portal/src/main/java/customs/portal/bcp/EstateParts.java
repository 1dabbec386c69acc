package customs.portal.bcp;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What an estate holds, for the tables; what refers to something by code is shown by name. */
record EstateParts(
        List<OfficeView> offices,
        List<ServiceView> services,
        List<ResourceView> resources,
        List<DependencyView> dependencies,
        List<ColdStartView> coldStarts,
        Map<String, String> names) {

    static EstateParts of(Catalogue catalogue) {
        Map<String, String> names = new HashMap<>();
        catalogue.nodeChoices().forEach(choice -> names.put(choice.value(), choice.text()));
        return new EstateParts(
                catalogue.offices(),
                catalogue.services(),
                catalogue.resources(),
                catalogue.dependencies(),
                catalogue.coldStarts(),
                names);
    }

    /** Only what is called or coded like that; all of it for an empty text. */
    EstateParts like(String text) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? this
                : new EstateParts(
                        offices.stream()
                                .filter(one -> holds(
                                        wanted,
                                        one.office().name(),
                                        one.office().code()))
                                .toList(),
                        services.stream()
                                .filter(one -> holds(
                                        wanted,
                                        one.service().name(),
                                        one.service().code()))
                                .toList(),
                        resources.stream()
                                .filter(one -> holds(
                                        wanted,
                                        one.resource().name(),
                                        one.resource().code()))
                                .toList(),
                        dependencies.stream()
                                .filter(one -> names(
                                                wanted, List.of(one.dependency().of()))
                                        || names(wanted, one.dependency().members()))
                                .toList(),
                        coldStarts.stream()
                                .filter(one -> names(wanted, one.coldStart().members()))
                                .toList(),
                        names);
    }

    /** Only what that service or resource needs, directly or through others, and itself; offices stay. */
    EstateParts neededBy(String code) {
        if (code.isEmpty()) {
            return this;
        }
        Set<String> needed = new HashSet<>(Set.of(code));
        var open = new ArrayDeque<>(needed);
        while (!open.isEmpty()) {
            var one = open.poll();
            for (var view : dependencies) {
                if (view.dependency().of().equals(one)) {
                    view.dependency().members().stream().filter(needed::add).forEach(open::add);
                }
            }
        }
        return new EstateParts(
                offices,
                services.stream()
                        .filter(one -> needed.contains(one.service().code()))
                        .toList(),
                resources.stream()
                        .filter(one -> needed.contains(one.resource().code()))
                        .toList(),
                dependencies.stream()
                        .filter(one -> needed.contains(one.dependency().of()))
                        .toList(),
                coldStarts.stream()
                        .filter(one -> one.coldStart().members().stream().anyMatch(needed::contains))
                        .toList(),
                names);
    }

    /** What one service or resource needs: its groups together. */
    public record Dependent(String code, String name, List<DependencyView> groups) {}

    /** Those that need something, by name. */
    public List<Dependent> dependents() {
        return dependencies.stream()
                .collect(Collectors.groupingBy(view -> view.dependency().of()))
                .entrySet()
                .stream()
                .map(entry -> new Dependent(entry.getKey(), name(entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Dependent::name))
                .toList();
    }

    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    public String office(String code) {
        return offices.stream()
                .filter(one -> one.office().code().equals(code))
                .map(one -> one.office().name())
                .findFirst()
                .orElse(code);
    }

    private boolean names(String wanted, List<String> codes) {
        return codes.stream().anyMatch(code -> holds(wanted, name(code), code));
    }

    private static boolean holds(String wanted, String... texts) {
        for (var text : texts) {
            if (text.toLowerCase(Locale.ROOT).contains(wanted)) {
                return true;
            }
        }
        return false;
    }
}
