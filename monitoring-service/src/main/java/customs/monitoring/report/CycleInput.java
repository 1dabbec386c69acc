package customs.monitoring.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/** A cycle to announce; what is left out follows the yearly calendar. */
record CycleInput(
        @NotNull @Min(2024) @Max(2200) @Schema(examples = "2026")
        Integer dataYear,

        @Schema(description = "First day of the window; 2 January after the data year unless told")
        LocalDate opensOn,

        @Schema(description = "Last day on time; 31 January after the data year unless told")
        LocalDate dueOn,

        @Schema(description = "Last day at all; 28 February after the data year unless told")
        LocalDate closesOn,

        @Schema(description = "Whether biennial indicators are asked; in odd data years unless told")
        Boolean fullSet,

        @Pattern(regexp = "[0-9]{4}-[0-9]+") @Schema(description = "The newest unless told", examples = "2024-1")
        String catalogueVersion,

        @Schema(description = "For the demonstration Members alone")
        Boolean demonstration) {}
