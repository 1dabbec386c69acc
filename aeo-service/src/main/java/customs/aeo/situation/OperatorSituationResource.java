package customs.aeo.situation;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

/** Where an operator stands, in one look. */
@Path("/api/v1/operators/{id}/situation")
@Tag(name = "Situation")
@Produces(MediaType.APPLICATION_JSON)
public class OperatorSituationResource {
    private final Situation situation;
    private final Caller caller;

    OperatorSituationResource(Situation situation, Caller caller) {
        this.situation = situation;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readSituation",
            summary = "Where an operator stands",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The situation today")
    @APIResponse(responseCode = "404", description = "not-found")
    public SituationView read(@PathParam("id") UUID id) {
        return situation.of(id, caller.actor());
    }
}
