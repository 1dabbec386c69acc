package customs.portal.home;

import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks the three services whether they answer; any HTTP answer counts, and what was found is kept for ten seconds. */
@ApplicationScoped
class ServiceStates {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final List<String> areas = List.of("aeo", "bcp", "monitoring");
    private final List<String> addresses;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    ServiceStates(
            @ConfigProperty(name = "customs.aeo.url") String aeo,
            @ConfigProperty(name = "customs.bcp.url") String bcp,
            @ConfigProperty(name = "customs.monitoring.url") String monitoring) {
        this.addresses = List.of(aeo, bcp, monitoring);
    }

    @CacheResult(cacheName = "service-states")
    List<ServiceState> now() {
        List<CompletableFuture<Boolean>> asked =
                addresses.stream().map(this::answers).toList();
        return List.of(
                new ServiceState(areas.get(0), asked.get(0).join()),
                new ServiceState(areas.get(1), asked.get(1).join()),
                new ServiceState(areas.get(2), asked.get(2).join()));
    }

    private CompletableFuture<Boolean> answers(String address) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .handle((response, failure) -> failure == null && response.statusCode() < 500);
    }
}
