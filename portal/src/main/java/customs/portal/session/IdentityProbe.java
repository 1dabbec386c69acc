package customs.portal.session;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Whether the sign-in service answers right now. Asked before a browser is sent there. */
@ApplicationScoped
class IdentityProbe {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final URI realm;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    IdentityProbe(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        this.realm = URI.create(realm);
    }

    Uni<Boolean> answers() {
        HttpRequest request = HttpRequest.newBuilder(realm).timeout(PATIENCE).build();
        return Uni.createFrom()
                .completionStage(() -> client.sendAsync(request, HttpResponse.BodyHandlers.discarding()))
                .map(response -> response.statusCode() < 500)
                .onFailure()
                .recoverWithItem(false);
    }
}
