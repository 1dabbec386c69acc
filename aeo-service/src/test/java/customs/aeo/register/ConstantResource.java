package customs.aeo.register;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What the speed of status questions is measured against: the same server, an answer of the same size, nothing to find. */
@Path("/constant")
@Produces(MediaType.APPLICATION_JSON)
public class ConstantResource {
    static volatile byte[] answer = {'{', '}'};

    @GET
    @Path("/open")
    @PermitAll
    @NonBlocking
    @Operation(hidden = true)
    public Uni<byte[]> open() {
        return Uni.createFrom().item(answer);
    }

    @GET
    @Path("/secured")
    @RolesAllowed("clearance-system")
    @NonBlocking
    @Operation(hidden = true)
    public Uni<byte[]> secured() {
        return Uni.createFrom().item(answer);
    }
}
