package customs.aeo.register;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;

/** The question that each declaration asks, for all its parties at once. */
@Path("/api/v1/status-questions")
@Tag(name = "Status")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class StatusQuestionResource {
    private final StatusDesk desk;
    private final Caller caller;

    StatusQuestionResource(StatusDesk desk, Caller caller) {
        this.desk = desk;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"clearance-system", "aeo-officer", "aeo-decider", "auditor", "sister-service"})
    @Operation(
            operationId = "readStatuses",
            summary = "Whether each of up to 1,000 traders is authorised on a day, as known on a day",
            description = "Stores nothing. on, asKnownOn, allowStale and administration are as for one trader and hold"
                    + " for all. Answers are brief: without sentences and recognition, which the question about one"
                    + " trader gives. An identifier that cannot be asked about has a problem in its place. Roles:"
                    + " clearance-system, aeo-officer, aeo-decider, auditor, sister-service.")
    @APIResponse(
            responseCode = "200",
            description = "An answer for each, in the order of the question",
            content = @Content(schema = @Schema(implementation = StatusQuestions.Answers.class)))
    @APIResponse(responseCode = "422", description = "too-many-identifiers, unknown-scheme, before-programme, invalid")
    @APIResponse(responseCode = "503", description = "projection-stale")
    public byte[] read(
            @NotNull @Valid StatusQuestions body,
            @QueryParam("on") LocalDate on,
            @QueryParam("asKnownOn") LocalDate asKnownOn,
            @QueryParam("allowStale") boolean allowStale,
            @QueryParam("administration") String administration) {
        return desk.answers(
                StatusResource.asked(caller.actor(), administration, on, asKnownOn, allowStale), body.identifiers());
    }
}
