package customs.aeo.token;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;

/** Looks regularly which keys the identity provider publishes: a token of a key that it withdrew is refused from then on. */
@ApplicationScoped
class PublishedKeys {
    private static final Logger LOG = Logger.getLogger(PublishedKeys.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final VerifiedTokens tokens;
    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    PublishedKeys(
            VerifiedTokens tokens,
            @ConfigProperty(name = "quarkus.oidc.auth-server-url") String issuer,
            @ConfigProperty(name = "quarkus.oidc.jwks-path") String path) {
        this.tokens = tokens;
        this.address = URI.create(path.startsWith("http") ? path : issuer + path);
    }

    /** When they cannot be read nothing changes: the service works on while the identity provider is away. */
    @Scheduled(every = "{customs.aeo.token.keys.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        try {
            var answer = http.send(
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            var keys = new HashSet<String>();
            for (JsonNode key : new ObjectMapper().readTree(answer.body()).path("keys")) {
                keys.add(key.path("kid").asText());
            }
            if (answer.statusCode() == 200 && !keys.isEmpty()) {
                tokens.published(keys);
            }
        } catch (IOException e) {
            LOG.debugf("The keys of the identity provider cannot be read: %s", e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
