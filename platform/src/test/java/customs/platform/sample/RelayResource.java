package customs.platform.sample;

import customs.platform.http.BearerPropagation;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import java.net.URI;

/** Stands for a service that calls a sister for the person who called it. */
@Path("/api/v1/relay")
@Produces(MediaType.APPLICATION_JSON)
public class RelayResource {
    private final BearerPropagation propagation;

    RelayResource(BearerPropagation propagation) {
        this.propagation = propagation;
    }

    @GET
    @RolesAllowed({"author", "auditor"})
    public String feedOfTheSister(@QueryParam("port") int port) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(URI.create("http://127.0.0.1:" + port))
                .clientHeadersFactory(propagation)
                .build(Sister.class)
                .changes(1);
    }

    /** What the sister offers. */
    @Path("/api/v1/changes")
    @Produces(MediaType.APPLICATION_JSON)
    public interface Sister {
        @GET
        String changes(@QueryParam("limit") int limit);
    }
}
