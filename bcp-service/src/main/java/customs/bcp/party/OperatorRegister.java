package customs.bcp.party;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import java.time.LocalDate;

/** What is asked of and told to the operator service. Its other operations are none of our business. */
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
interface OperatorRegister {
    @GET
    @Path("/status/{scheme}/{identifier}")
    JsonNode status(
            @HeaderParam("Authorization") String authorization,
            @PathParam("scheme") String scheme,
            @PathParam("identifier") String identifier,
            @QueryParam("administration") String administration);

    @POST
    @Path("/signals")
    JsonNode signal(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @QueryParam("administration") String administration,
            Signal signal);

    record Signal(
            String kind, String scheme, String identifier, String reference, LocalDate occurredOn, String facts) {}
}
