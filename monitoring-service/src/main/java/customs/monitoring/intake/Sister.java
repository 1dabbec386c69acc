package customs.monitoring.intake;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What a sister service answers about an administration and a year. Its other operations are none of our business. */
@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
interface Sister {
    @GET
    JsonNode figures(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("administration") String administration,
            @QueryParam("period") String period);
}
