package customs.aeo.whatif;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** "What if": clocks on paper. */
@Path("/api/v1/clock-simulations")
@Tag(name = "What if")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClockSimulationResource {
    private final ClockSimulation simulation;
    private final Caller caller;

    ClockSimulationResource(ClockSimulation simulation, Caller caller) {
        this.simulation = simulation;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor", "administrator"})
    @Operation(
            operationId = "simulateClocks",
            summary = "Reads legal clocks from dated events without storing anything",
            description = "Roles: trader, aeo-officer, aeo-decider, auditor, administrator.")
    @APIResponse(responseCode = "200", description = "Every clock with its explanation")
    @APIResponse(responseCode = "404", description = "not-found: no such programme")
    @APIResponse(responseCode = "422", description = "invalid")
    public ClockSimulationResult simulate(@NotNull @Valid ClockSimulationRequest body) {
        return simulation.run(body, caller.actor());
    }
}
