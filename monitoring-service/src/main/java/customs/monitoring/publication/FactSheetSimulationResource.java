package customs.monitoring.publication;

import customs.monitoring.catalogue.Entry;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import customs.platform.act.Caller;
import customs.platform.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What if a value of a report were another. */
@Path("/api/v1/reports/{id}/fact-sheet/simulations")
@Tag(name = "What-if")
@Produces(MediaType.APPLICATION_JSON)
class FactSheetSimulationResource {
    private final FactSheetSimulation simulation;
    private final Caller caller;

    FactSheetSimulationResource(FactSheetSimulation simulation, Caller caller) {
        this.simulation = simulation;
        this.caller = caller;
    }

    /** The values to move; everything else is as it stands in the report. */
    record FactSheetSimulationInput(
            @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull MovedObservation> observations) {}

    /** One observation, as a contributor would enter it. */
    record MovedObservation(
            @NotBlank @Size(max = 20) @Schema(examples = "I3_01")
            String indicator,

            @Pattern(regexp = "[A-Z_]{1,20}") @Schema(description = "_T, the total, unless told")
            String breakdown,

            @Schema(description = "A unless told; L, M and O need a reason")
            Status status,

            @Digits(integer = 15, fraction = 10) BigDecimal value,
            @Digits(integer = 15, fraction = 10) BigDecimal numerator,
            @Digits(integer = 15, fraction = 10) BigDecimal denominator,
            Integer level,
            Boolean yes,
            @Size(max = 20) Map<String, @Min(0) @Max(100) Integer> levels,
            @Size(max = 2000) String reason) {
        private Point point() {
            return new Point(indicator, breakdown == null ? Indicator.TOTAL : breakdown);
        }

        private Entry entry() {
            return new Entry(
                    status == null ? Status.A : status, value, numerator, denominator, level, yes, levels, reason);
        }
    }

    @POST
    @RolesAllowed({"report-contributor", "report-validator", "analyst", "auditor", "administrator"})
    @Operation(
            operationId = "simulateReport",
            summary = "Moves values of a report in thought and says which scores move by how much; nothing is stored",
            description = "For the own administration and the analyst, who see every value of it. Figures of the sister"
                    + " services may be moved too. Problems: not-found, forbidden, invalid, ratio-num-gt-den,"
                    + " denominator-zero, reason-required, percent-out-of-range, value-required, value-not-allowed,"
                    + " level-out-of-range.")
    public FactSheetSimulationView simulate(UUID id, @Valid @NotNull FactSheetSimulationInput input) {
        Map<Point, Entry> moved = new LinkedHashMap<>();
        for (int i = 0; i < input.observations().size(); i++) {
            var one = input.observations().get(i);
            if (moved.put(one.point(), one.entry()) != null) {
                throw Refusal.invalid(
                        "/observations/%d/indicator".formatted(i), "DUPLICATE", "The same point was sent twice.");
            }
        }
        return simulation.of(id, moved, caller.actor());
    }
}
