package customs.aeo.signal;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Signals about holders: received from systems, officers and the holder itself; each is a task for an officer. */
@Path("/api/v1/signals")
@Tag(name = "Signals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SignalResource {
    private final Watch watch;
    private final SignalLook look;
    private final Caller caller;
    private final Clock clock;

    SignalResource(Watch watch, SignalLook look, Caller caller, Clock clock) {
        this.watch = watch;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "News about a holder; the same reference from one sender is received once")
    public record SignalReport(
            @NotNull Signal.Kind kind,

            @Schema(description = "Whom it is about; a trader's is always about itself")
            UUID operatorId,

            @Schema(description = "With identifier, instead of operatorId", examples = "TIN") @Size(max = 40)
            String scheme,

            @Size(max = 40) String identifier,

            @NotBlank @Size(max = 100) @Schema(description = "The sender's own number of it")
            String reference,

            @NotNull LocalDate occurredOn,

            @NotBlank @Size(max = 4000) @Schema(description = "In words; no names or addresses")
            String facts,

            @Min(0) @Schema(description = "Declarations that were wrong, with declarations")
            Integer errors,

            @Min(1) @Schema(description = "Declarations looked at")
            Integer declarations,

            @Size(max = 30) @Schema(description = "Criteria to be looked at; the programme's when left out")
            List<@NotBlank String> criteria) {}

    @Schema(description = "What came of it, and why; no names or addresses")
    public record SignalOutcome(
            @NotNull Signal.Outcome outcome,
            @NotBlank @Size(max = 4000) String reason) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listSignals",
            summary = "Signals, the one received first first; a trader gets its own notices",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader.")
    public Page<SignalView> list(
            @QueryParam("operator") UUID operator,
            @QueryParam("stage") Signal.Stage stage,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return look.page(caller.actor(), operator, stage, limit, after);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readSignal",
            summary = "One signal with its explanation",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own notice).")
    @APIResponse(responseCode = "200", description = "The signal")
    @APIResponse(responseCode = "404", description = "not-found")
    public SignalView read(@PathParam("id") UUID id) {
        return look.read(id, caller.actor());
    }

    @POST
    @RolesAllowed({"sister-service", "clearance-system", "aeo-officer", "trader"})
    @Idempotent
    @Operation(
            operationId = "receiveSignal",
            summary = "Receives news about a holder and makes it a task for an officer; no status changes by it",
            description = "A sister service names the administration; a trader gives notice about itself only. The same"
                    + " reference again answers the signal received first. Roles: sister-service,"
                    + " clearance-system, aeo-officer, trader. Takes an Idempotency-Key.")
    @APIResponseSchema(value = SignalView.class, responseCode = "201", responseDescription = "Received, or known")
    @APIResponse(responseCode = "404", description = "not-found: no such operator")
    @APIResponse(responseCode = "409", description = "signal-reference-reused")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<SignalView> receive(
            @QueryParam("administration") String administration,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid SignalReport body) {
        var actor = caller.actor();
        var whose = actor.has("sister-service") ? administration : actor.administration();
        if (whose == null) {
            throw Refusal.invalid("administration", "MISSING", "Say whose operator it is about.");
        }
        if (body.kind() == Signal.Kind.DEPENDENT_SUSPENDED
                || actor.has("trader") && body.kind() != Signal.Kind.HOLDER_NOTICE) {
            throw Refusal.invalid("/kind", "NOT_YOURS", "You cannot send a signal of this kind.");
        }
        var report = new Signal.Report(
                body.kind(),
                watch.operator(whose, body.operatorId(), body.scheme(), body.identifier(), body.occurredOn(), actor),
                body.reference(),
                body.occurredOn(),
                body.facts(),
                body.errors(),
                body.declarations(),
                body.criteria() == null ? List.of() : body.criteria());
        var received = watch.receive(whose, report, act(null));
        return RestResponse.ResponseBuilder.<SignalView>created(
                        URI.create("/api/v1/signals/" + received.signal().id()))
                .entity(look.view(received.signal(), actor))
                .build();
    }

    @POST
    @Path("/{id}/taking")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "takeSignal",
            summary = "Takes a signal up, or over from another officer",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Taken")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public SignalView take(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        watch.take(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/closure")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "closeSignal",
            summary = "Says what came of a signal",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Closed")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public SignalView close(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SignalOutcome body) {
        watch.close(id, Expected.of(ifMatch), body.outcome(), act(body.reason()));
        return look.read(id, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
