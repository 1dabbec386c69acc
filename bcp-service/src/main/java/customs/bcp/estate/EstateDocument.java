package customs.bcp.estate;

import java.util.ArrayList;
import java.util.List;

/** A whole estate as data: what files hold, what is frozen, and what the arithmetic reads. */
public record EstateDocument(
        List<OfficeEntry> offices,
        List<ServiceEntry> services,
        List<ResourceEntry> resources,
        List<DependencyEntry> dependencies,
        List<ColdStartEntry> coldStarts) {

    public EstateDocument {
        offices = List.copyOf(offices);
        services = List.copyOf(services);
        resources = List.copyOf(resources);
        dependencies = List.copyOf(dependencies);
        coldStarts = List.copyOf(coldStarts);
    }

    /** The estate as the recovery arithmetic reads it. */
    public EstateSnapshot snapshot() {
        var nodes = new ArrayList<EstateSnapshot.Node>();
        for (var service : services) {
            nodes.add(new EstateSnapshot.Node(
                    service.code(),
                    service.name(),
                    true,
                    service.recoverySeconds(),
                    service.basis(),
                    service.rtoSeconds(),
                    service.wrtSeconds(),
                    service.mtpdSeconds()));
        }
        for (var resource : resources) {
            nodes.add(new EstateSnapshot.Node(
                    resource.code(),
                    resource.name(),
                    false,
                    resource.recoverySeconds(),
                    resource.basis(),
                    resource.rtoSeconds(),
                    null,
                    null));
        }
        var groups = dependencies.stream()
                .map(dependency -> new EstateSnapshot.Group(
                        dependency.of(),
                        dependency.needed(),
                        dependency.members(),
                        dependency.strength(),
                        dependency.holdUpSeconds()))
                .toList();
        var bootstraps = coldStarts.stream()
                .map(start -> new EstateSnapshot.Bootstrap(start.members(), start.seconds()))
                .toList();
        return new EstateSnapshot(nodes, groups, bootstraps);
    }

    /** The service of a code, null when there is none. */
    public ServiceEntry service(String code) {
        return services.stream()
                .filter(service -> service.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
