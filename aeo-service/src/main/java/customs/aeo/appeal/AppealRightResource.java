package customs.aeo.appeal;

import customs.aeo.programme.AppealLadder;
import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

/** The right to contest a decision, read before anything is filed. */
@Path("/api/v1/appeal-rights/{against}/{decision}")
@Tag(name = "Appeals")
@Produces(MediaType.APPLICATION_JSON)
public class AppealRightResource {
    private final AppealLook look;
    private final Caller caller;

    AppealRightResource(AppealLook look, Caller caller) {
        this.look = look;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readAppealRight",
            summary = "Whether, until when and where a decision can be contested, with the limit's explanation",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The right to appeal")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage: no such decision was taken, or it is gone")
    public AppealRightView read(
            @PathParam("against") @NotNull AppealLadder.Contested against, @PathParam("decision") UUID decision) {
        return look.right(against, decision, caller.actor());
    }
}
