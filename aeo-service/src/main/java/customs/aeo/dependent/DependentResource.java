package customs.aeo.dependent;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.util.List;
import java.util.UUID;

/** Decisions that rest on authorisations: what is suspended or revoked carries through to them. */
@Path("/api/v1/dependent-decisions")
@Tag(name = "Dependent decisions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DependentResource {
    private final DependentCare care;
    private final Caller caller;
    private final Clock clock;

    DependentResource(DependentCare care, Caller caller, Clock clock) {
        this.care = care;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "A decision and what it rests on")
    public record DependentEntry(
            @NotNull UUID operatorId,

            @NotNull @Pattern(regexp = "[A-Z][A-Z_]{1,59}") @Schema(examples = "CENTRALISED_CLEARANCE")
            String kind,

            @NotBlank @Size(max = 100) String reference,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid RestEntry> restsOn) {}

    @Schema(description = "A level, a criterion, or the id of another dependent decision")
    public record RestEntry(
            @NotNull Rest.Kind kind,
            @NotBlank @Size(max = 60) String code) {}

    @Schema(description = "Why; no names or addresses")
    public record DependentReason(
            @NotBlank @Size(max = 4000) String reason) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listDependentDecisions",
            summary = "Decisions that rest on authorisations, by reference; a trader gets its own",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader.")
    public Page<DependentView> list(
            @QueryParam("operator") UUID operator,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        var actor = caller.actor();
        return care.page(actor, operator, limit, after).map(decision -> DependentView.of(decision, actor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readDependentDecision",
            summary = "One decision that rests on an authorisation",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The decision")
    @APIResponse(responseCode = "404", description = "not-found")
    public DependentView read(@PathParam("id") UUID id) {
        return DependentView.of(care.read(id, caller.actor()), caller.actor());
    }

    @POST
    @RolesAllowed("aeo-officer")
    @Idempotent
    @Operation(
            operationId = "registerDependentDecision",
            summary =
                    "Registers a decision and what it rests on; it can rest only on what is known, so never in a circle",
            description = "Role: aeo-officer. Takes an Idempotency-Key.")
    @APIResponseSchema(value = DependentView.class, responseCode = "201", responseDescription = "Registered")
    @APIResponse(responseCode = "404", description = "not-found: no such operator")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<DependentView> register(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid DependentEntry body) {
        var decision = care.register(
                body.operatorId(),
                body.kind(),
                body.reference(),
                body.restsOn().stream()
                        .map(rest -> new Rest(rest.kind(), rest.code()))
                        .toList(),
                act(null));
        return RestResponse.ResponseBuilder.<DependentView>created(
                        URI.create("/api/v1/dependent-decisions/" + decision.id()))
                .entity(DependentView.of(decision, caller.actor()))
                .build();
    }

    @POST
    @Path("/{id}/suspension")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "suspendDependentDecision",
            summary = "Suspends a decision for its own fault; the authorisation stays, its authority gets a task",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Suspended, with what rests on it")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public DependentView suspend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DependentReason body) {
        return DependentView.of(care.suspend(id, Expected.of(ifMatch), act(body.reason())), caller.actor());
    }

    @POST
    @Path("/{id}/restoration")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "restoreDependentDecision",
            summary = "Ends a decision's own fault; in force again unless what it rests on is not",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Restored as far as nothing else speaks against it")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public DependentView restore(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DependentReason body) {
        return DependentView.of(care.restore(id, Expected.of(ifMatch), act(body.reason())), caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
