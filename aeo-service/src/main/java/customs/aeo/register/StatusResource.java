package customs.aeo.register;

import customs.platform.act.Actor;
import customs.platform.act.Caller;
import customs.platform.problem.Refusal;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;

/** The question that each declaration asks. */
@Path("/api/v1/status")
@Tag(name = "Status")
@Produces(MediaType.APPLICATION_JSON)
public class StatusResource {
    private final StatusDesk desk;
    private final Caller caller;

    StatusResource(StatusDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @GET
    @NonBlocking
    @Path("/{scheme}/{identifier}")
    @RolesAllowed({"clearance-system", "aeo-officer", "aeo-decider", "auditor", "sister-service"})
    @Operation(
            operationId = "readStatus",
            summary = "Whether a trader is authorised on a day, as known on a day",
            description =
                    "on and asKnownOn are days in the programme's zone, inclusive, today when left out. An unknown"
                            + " trader is NOT_FOUND with status 200. What is known now is answered from memory, as of"
                            + " asOf; when that is longer ago than the service allows, it answers projection-stale"
                            + " unless allowStale is true. A sister service names the administration. Roles:"
                            + " clearance-system, aeo-officer, aeo-decider, auditor, sister-service.")
    @APIResponse(
            responseCode = "200",
            description = "The status, NOT_FOUND included",
            content = @Content(schema = @Schema(implementation = StatusView.class)))
    @APIResponse(responseCode = "422", description = "unknown-scheme, malformed-identifier, before-programme, invalid")
    @APIResponse(responseCode = "503", description = "projection-stale")
    public Uni<byte[]> read(
            @PathParam("scheme") String scheme,
            @PathParam("identifier") String identifier,
            @QueryParam("on") LocalDate on,
            @QueryParam("asKnownOn") LocalDate asKnownOn,
            @QueryParam("allowStale") boolean allowStale,
            @QueryParam("administration") String administration) {
        return desk.answer(asked(caller.actor(), administration, on, asKnownOn, allowStale), scheme, identifier);
    }

    /** @throws Refusal invalid, when a sister service does not name the administration */
    static StatusDesk.Circumstances asked(
            Actor actor, String administration, LocalDate on, LocalDate asKnownOn, boolean allowStale) {
        var whose = actor.has("sister-service") ? administration : actor.administration();
        if (whose == null) {
            throw Refusal.invalid("administration", "MISSING", "Say whose programme is asked.");
        }
        return new StatusDesk.Circumstances(whose, on, asKnownOn, allowStale, actor.language());
    }
}
