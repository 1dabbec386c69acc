package customs.aeo.control;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Actions of control plans: what is looked at while something is held. */
@Path("/api/v1/control-actions/{id}")
@Tag(name = "Control plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ControlActionResource {
    private final ControlPlan plan;
    private final ControlLook look;
    private final Caller caller;
    private final Clock clock;

    ControlActionResource(ControlPlan plan, ControlLook look, Caller caller, Clock clock) {
        this.plan = plan;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "What came of it; no names or addresses")
    public record ControlOutcome(
            @NotBlank @Size(max = 4000) String outcome,

            @NotBlank @Size(max = 400) @Schema(description = "Document, page and revision that show it")
            String evidence) {}

    @Schema(description = "Another last day, and why")
    public record ControlPostponement(
            @NotNull LocalDate dueOn,
            @NotBlank @Size(max = 4000) String reason) {}

    @Schema(description = "Why it is not needed")
    public record ControlReason(@NotBlank @Size(max = 4000) String reason) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "readControlAction",
            summary = "One action of a control plan",
            description = "Roles: aeo-officer, aeo-decider, auditor.")
    @APIResponse(responseCode = "200", description = "The action")
    @APIResponse(responseCode = "404", description = "not-found")
    public ControlActionView read(@PathParam("id") UUID id) {
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/taking")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "takeControlAction",
            summary = "The caller will do it",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Taken")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ControlActionView take(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        plan.take(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/completion")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "completeControlAction",
            summary = "It was done and nothing was wrong",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Done")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ControlActionView complete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ControlOutcome body) {
        plan.complete(id, Expected.of(ifMatch), body.outcome(), body.evidence(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/failure")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "failControlAction",
            summary = "It was done and the criterion is in doubt: a reassessment task follows",
            description = "No status changes. Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Failed; signalId is the task")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ControlActionView fail(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ControlOutcome body) {
        plan.fail(id, Expected.of(ifMatch), body.outcome(), body.evidence(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/postponement")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "postponeControlAction",
            summary = "Sets another last day",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Postponed")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ControlActionView postpone(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ControlPostponement body) {
        plan.postpone(id, Expected.of(ifMatch), body.dueOn(), act(body.reason()));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "cancelControlAction",
            summary = "It is not needed any more",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Cancelled")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ControlActionView cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ControlReason body) {
        plan.cancel(id, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
