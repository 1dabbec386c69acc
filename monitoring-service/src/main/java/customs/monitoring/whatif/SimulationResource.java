package customs.monitoring.whatif;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What-if calls, usable without saving. */
@Path("/api/v1/scoring-simulations")
@Tag(name = "What-if")
@Produces(MediaType.APPLICATION_JSON)
class SimulationResource {
    private final Simulation simulation;

    SimulationResource(Simulation simulation) {
        this.simulation = simulation;
    }

    @POST
    @RolesAllowed({
        "report-contributor",
        "report-validator",
        "analyst",
        "body-secretary",
        "delegate",
        "auditor",
        "administrator"
    })
    @Operation(
            operationId = "simulateScore",
            summary = "Scores posted observations; nothing is stored",
            description = "Problems: weights-not-one, ratio-num-gt-den, denominator-zero, reason-required,"
                    + " percent-out-of-range, value-required, value-not-allowed, level-out-of-range.")
    public SimulationView simulate(@Valid @NotNull SimulationInput input) {
        return simulation.run(input);
    }
}
