package customs.bcp.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
        return snapshot(null);
    }

    /** @param day whose peak windows shorten what can be borne; null for the usual periods */
    public EstateSnapshot snapshot(LocalDate day) {
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
                    day == null ? service.mtpdSeconds() : service.mtpdSeconds(day),
                    EstateSnapshot.Work.of(
                            service.arrivalsPerHour(),
                            service.fullPerHour(),
                            service.fallbackPercent(),
                            service.capacity())));
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
        Map<String, Long> buffers = new HashMap<>();
        resources.stream()
                .filter(resource -> resource.bufferSeconds() != null)
                .forEach(resource -> buffers.put(resource.code(), resource.bufferSeconds()));
        var groups = dependencies.stream()
                .map(dependency -> new EstateSnapshot.Group(
                        dependency.of(),
                        dependency.needed(),
                        dependency.members(),
                        dependency.strength(),
                        Math.max(dependency.holdUpSeconds(), buffers.getOrDefault(dependency.of(), 0L)),
                        dependency.capacityLossPercent()))
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
