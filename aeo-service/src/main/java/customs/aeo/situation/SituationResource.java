package customs.aeo.situation;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a trader's own firm stands, in one look. */
@Path("/api/v1/situation")
@Tag(name = "Situation")
@Produces(MediaType.APPLICATION_JSON)
public class SituationResource {
    private final Situation situation;
    private final Caller caller;

    SituationResource(Situation situation, Caller caller) {
        this.situation = situation;
        this.caller = caller;
    }

    @GET
    @RolesAllowed("trader")
    @Operation(
            operationId = "readMySituation",
            summary = "Where my firm stands: application, next day and why, authorisations, benefits, recognition",
            description = "Role: trader.")
    @APIResponse(responseCode = "200", description = "The situation today")
    @APIResponse(responseCode = "404", description = "not-found: the trader's number is not registered")
    public SituationView mine() {
        return situation.mine(caller.actor());
    }
}
