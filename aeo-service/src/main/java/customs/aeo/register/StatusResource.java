package customs.aeo.register;

import customs.platform.act.Caller;
import customs.platform.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;

/** The question that each declaration asks. */
@Path("/api/v1/status")
@Tag(name = "Status")
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {
    private final Register register;
    private final Caller caller;

    StatusResource(Register register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Path("/{scheme}/{identifier}")
    @RolesAllowed({"clearance-system", "aeo-officer", "aeo-decider", "auditor", "sister-service"})
    @Operation(
            operationId = "readStatus",
            summary = "Whether a trader is authorised on a day, as known on a day",
            description =
                    "on and asKnownOn are days in the programme's zone, inclusive, today when left out. An unknown"
                            + " trader is NOT_FOUND with status 200. A sister service names the administration. Roles:"
                            + " clearance-system, aeo-officer, aeo-decider, auditor, sister-service.")
    @APIResponse(responseCode = "200", description = "The status, NOT_FOUND included")
    @APIResponse(responseCode = "422", description = "unknown-scheme, malformed-identifier, invalid")
    public StatusView read(
            @PathParam("scheme") String scheme,
            @PathParam("identifier") String identifier,
            @QueryParam("on") LocalDate on,
            @QueryParam("asKnownOn") LocalDate asKnownOn,
            @QueryParam("administration") String administration) {
        var actor = caller.actor();
        var whose = actor.has("sister-service") ? administration : actor.administration();
        if (whose == null) {
            throw Refusal.invalid("administration", "MISSING", "Say whose programme is asked.");
        }
        return register.status(whose, scheme, identifier, on, asKnownOn, actor.language());
    }
}
