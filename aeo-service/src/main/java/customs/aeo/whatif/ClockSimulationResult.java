package customs.aeo.whatif;

import customs.aeo.programme.ClockView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/** Every clock with its explanation. */
@Schema(description = "Every clock with its explanation, as read on a day")
public record ClockSimulationResult(
        @Schema(required = true) LocalDate today,
        @Schema(required = true) List<ClockView> clocks) {}
