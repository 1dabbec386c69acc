package customs.portal.bcp;

import customs.portal.form.Choice;
import customs.portal.service.Listing;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The whole of each list of an estate, for tables and for fields to choose from. */
@RequestScoped
class Catalogue {
    private static final int AT_ONCE = 200;

    private final BcpClient client;
    private final PlanClient planClient;
    private List<ServiceView> services;
    private List<ResourceView> resources;
    private Map<String, String> names;

    Catalogue(@RestClient BcpClient client, @RestClient PlanClient planClient) {
        this.client = client;
        this.planClient = planClient;
    }

    List<ServiceView> services() {
        if (services == null) {
            services = all(after -> client.services(AT_ONCE, after)).stream()
                    .sorted(Comparator.comparing(
                            (ServiceView one) -> one.service().name()))
                    .toList();
        }
        return services;
    }

    List<ResourceView> resources() {
        if (resources == null) {
            resources = all(after -> client.resources(AT_ONCE, after)).stream()
                    .sorted(Comparator.comparing(
                            (ResourceView one) -> one.resource().name()))
                    .toList();
        }
        return resources;
    }

    List<OfficeView> offices() {
        return all(after -> client.offices(AT_ONCE, after));
    }

    List<DependencyView> dependencies() {
        return all(after -> client.dependencies(AT_ONCE, after));
    }

    List<ColdStartView> coldStarts() {
        return all(after -> client.coldStarts(AT_ONCE, after));
    }

    List<PlanView> plans() {
        return all(after -> planClient.plans(AT_ONCE, after));
    }

    List<ContactView> contacts() {
        return all(after -> client.contacts(AT_ONCE, after));
    }

    List<PackView.CopyView> copies(String plan) {
        return all(after -> planClient.copies(plan, "HELD", AT_ONCE, after));
    }

    List<Choice> serviceChoices() {
        return services().stream()
                .map(one -> new Choice(one.service().code(), one.service().name()))
                .toList();
    }

    /** Services first, then resources. */
    List<Choice> nodeChoices() {
        return Stream.concat(
                        serviceChoices().stream(),
                        resources().stream()
                                .map(one -> new Choice(
                                        one.resource().code(), one.resource().name())))
                .toList();
    }

    List<Choice> officeChoices() {
        return offices().stream()
                .map(one -> new Choice(one.office().code(), one.office().name()))
                .toList();
    }

    /** The name of a service or resource; the code itself when there is none. */
    String name(String code) {
        if (names == null) {
            names = new HashMap<>();
            nodeChoices().forEach(choice -> names.putIfAbsent(choice.value(), choice.text()));
        }
        return names.getOrDefault(code, code);
    }

    private static <T> List<T> all(Function<String, Listing<T>> page) {
        var found = new ArrayList<T>();
        String after = null;
        do {
            var next = page.apply(after);
            found.addAll(next.items());
            after = next.isMore() ? next.after() : null;
        } while (after != null);
        return found;
    }
}
