package customs.portal.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Signing out while the sign-in service does not answer: the session ends here, and a page of ours says that the other one
 * still has to. Without this the browser would be led to an address where nobody is.
 */
@Singleton
class LocalSignOut {
    static final String OURS_ALONE = "/signed-out?here=true";
    private static final int BEFORE_AUTHENTICATION = 300;
    private static final String SESSION = "q_session";

    private final IdentityProbe identityProvider;

    LocalSignOut(IdentityProbe identityProvider) {
        this.identityProvider = identityProvider;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext route) {
        if (!"/sign-out".equals(route.normalizedPath())
                || route.request().cookies().stream()
                        .noneMatch(cookie -> cookie.getName().startsWith(SESSION))) {
            route.next();
            return;
        }
        route.request().pause();
        identityProvider.answers().subscribe().with(answers -> {
            route.request().resume();
            if (answers) {
                route.next();
            } else {
                end(route);
            }
        });
    }

    private static void end(RoutingContext route) {
        for (Cookie cookie : route.request().cookies()) {
            if (cookie.getName().startsWith(SESSION)) {
                route.response()
                        .addCookie(
                                Cookie.cookie(cookie.getName(), "").setPath("/").setMaxAge(0));
            }
        }
        route.response()
                .setStatusCode(303)
                .putHeader("Location", OURS_ALONE)
                .putHeader("Cache-Control", "no-store")
                .end();
    }
}
