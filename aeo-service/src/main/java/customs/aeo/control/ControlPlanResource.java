package customs.aeo.control;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Page;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** The control plan of an authorisation. */
@Path("/api/v1/authorisations/{id}/control-actions")
@Tag(name = "Control plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ControlPlanResource {
    private final ControlPlan plan;
    private final ControlLook look;
    private final Caller caller;
    private final Clock clock;

    ControlPlanResource(ControlPlan plan, ControlLook look, Caller caller, Clock clock) {
        this.plan = plan;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "What is to be looked at; no names or addresses")
    public record ControlActionPlan(
            @Size(max = 40) @Schema(nullable = true) String criterion,
            @NotBlank @Size(max = 2000) String what,
            @NotNull LocalDate dueOn,
            @NotNull ControlAction.Responsible responsible,

            @Schema(nullable = true, description = "The signal whose reassessment asks for it")
            UUID signalId,

            @Schema(nullable = true, description = "The risk of the assessment behind it")
            UUID riskId) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listControlActions",
            summary = "The control plan of an authorisation, what is due first first",
            description = "Roles: aeo-officer, aeo-decider, auditor.")
    @APIResponse(responseCode = "200", description = "The plan")
    @APIResponse(responseCode = "404", description = "not-found")
    public Page<ControlActionView> list(@PathParam("id") UUID id) {
        return look.of(id, caller.actor());
    }

    @POST
    @RolesAllowed("aeo-officer")
    @Idempotent
    @Operation(
            operationId = "planControlAction",
            summary = "Adds an action to the control plan",
            description = "Role: aeo-officer. Takes an Idempotency-Key.")
    @APIResponseSchema(value = ControlActionView.class, responseCode = "201", responseDescription = "Planned")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage: it is no longer held")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<ControlActionView> add(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid ControlActionPlan body) {
        var action = plan.add(
                id,
                new ControlPlan.Wish(
                        body.criterion() == null || body.criterion().isBlank() ? null : body.criterion(),
                        body.what(),
                        body.dueOn(),
                        body.responsible(),
                        body.signalId(),
                        body.riskId()),
                new Act(caller.actor(), clock.instant()));
        return RestResponse.ResponseBuilder.<ControlActionView>created(
                        URI.create("/api/v1/control-actions/" + action.id()))
                .entity(look.read(action.id(), caller.actor()))
                .build();
    }
}
