package customs.portal.layout;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A form over the limit of HTTP gets a page that says so. A browser reads no answer before it has sent all, so what is not far
 * over the limit is read and thrown away first; beyond that the connection is cut.
 */
@Singleton
@Path(TooLarge.PAGE)
public class TooLarge {
    static final String PAGE = "/too-large";
    private static final int BEFORE_THE_SERVER_REFUSES = 1_000;
    private static final int READ_ALL_THE_SAME = 8;

    private final long most;

    TooLarge(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
        this.most = most.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_THE_SERVER_REFUSES);
    }

    @GET
    @PermitAll
    public Response page() {
        throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private void check(RoutingContext route) {
        HttpServerRequest request = route.request();
        String stated = request.getHeader("Content-Length");
        if (stated == null || !stated.matches("\\d{1,18}") || Long.parseLong(stated) <= most) {
            route.next();
            return;
        }
        if (Long.parseLong(stated) > most * READ_ALL_THE_SAME) {
            answer(route);
            return;
        }
        request.handler(discarded -> {});
        request.endHandler(all -> answer(route));
        request.resume();
    }

    private static void answer(RoutingContext route) {
        route.response()
                .setStatusCode(303)
                .putHeader("Location", PAGE)
                .putHeader("Connection", "close")
                .end()
                .onComplete(sent -> route.request().connection().close());
    }
}
