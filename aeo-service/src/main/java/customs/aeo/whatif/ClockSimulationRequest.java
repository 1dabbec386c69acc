package customs.aeo.whatif;

import customs.aeo.clock.Boundary;
import customs.aeo.clock.RollOver;
import customs.aeo.clock.Unit;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** A question about clocks: the rules of a programme or rules of one's own, and what happened. */
@Schema(description = "Either a programme or rules, and a list of dated events")
public record ClockSimulationRequest(
        @Size(max = 40) @Schema(description = "Code of a programme", examples = "eu")
        String programme,

        @Size(max = 20) @Schema(description = "Version of the programme; the one in force when left out")
        String version,

        @Size(min = 1, max = 100) List<@NotNull @Valid SimulatedRule> rules,
        @Size(max = 6) List<@NotNull DayOfWeek> weekend,
        @Size(max = 1000) List<@NotNull LocalDate> holidays,
        @NotNull @Size(max = 1000) List<@NotNull @Valid SimulatedEvent> events,

        @Schema(description = "Day of reading; today when left out. Later events do not count yet")
        LocalDate today) {

    private static final String WORD = "[A-Z][A-Z_]{1,39}";

    @Schema(description = "A limit; counting excludes the day of its start event")
    public record SimulatedRule(
            @NotBlank @Size(max = 40) String code,
            @NotNull @Min(0) @Max(10_000) Integer number,
            @NotNull Unit unit,

            @NotNull @Pattern(regexp = WORD) @Schema(examples = "RECEIPT")
            String start,

            @Pattern(regexp = WORD) String end,
            RollOver rollOver,
            Boundary boundary,
            Boolean extensible,

            @Min(1) @Max(10_000) @Schema(description = "In the unit of the rule")
            Integer longestExtension,

            @Pattern(regexp = WORD) String pausesFrom,
            @Pattern(regexp = WORD) String pausesUntil,
            @Pattern(regexp = WORD) String outcome,
            @Size(max = 300) String source) {}

    @Schema(description = "Something that happened; EXTENSION, SUSPENSION and RESUMPTION name the clock they concern")
    public record SimulatedEvent(
            @NotNull @Pattern(regexp = WORD) @Schema(examples = "RECEIPT")
            String kind,

            @NotNull LocalDate on,
            @Size(max = 40) String clock,
            @Min(0) @Max(10_000) Integer number,
            Unit unit,
            LocalDate until,
            @Size(max = 1000) String reason) {}
}
