package customs.portal.layout;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.URI;

/**
 * The headers of every answer. Scripts and styles come from our own origin alone and never from the page itself. A form may be sent to us,
 * and may end at Keycloak, because a form sent without a session is led to sign-in. Libraries are reached through {@link Assets} alone.
 */
class Protection {
    private final String policy;

    Protection(@ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm) {
        URI keycloak = URI.create(realm);
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
                + "connect-src 'self'; manifest-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
                + keycloak.getScheme() + "://" + keycloak.getRawAuthority();
    }

    void register(@Observes Filters filters) {
        filters.register(this::protect, 400);
    }

    private void protect(RoutingContext route) {
        route.addHeadersEndHandler(end -> headers(route.response()));
        String path = route.normalizedPath();
        if (path.startsWith("/webjars/") || path.startsWith("/_static/")) {
            route.fail(404);
            return;
        }
        route.next();
    }

    private void headers(HttpServerResponse response) {
        var headers = response.headers();
        if (!headers.contains("Content-Security-Policy")) {
            headers.set("Content-Security-Policy", policy);
        }
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
        if (!headers.contains("Cache-Control")) {
            headers.set("Cache-Control", "no-store");
        }
    }
}
