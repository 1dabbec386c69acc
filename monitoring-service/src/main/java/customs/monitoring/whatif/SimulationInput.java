package customs.monitoring.whatif;

import customs.monitoring.catalogue.Entry;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Observations to score, by the catalogue's weights or by weights of one's own. */
record SimulationInput(
        @Pattern(regexp = "[0-9]{4}-[0-9]+")
        @Schema(description = "Catalogue version; the newest unless told", examples = "2024-1")
        String catalogueVersion,

        @Size(min = 1, max = 20) @Schema(description = "Own themes and weights; those of the catalogue unless told")
        List<@Valid @NotNull SimulatedTheme> themes,

        @NotNull @Size(max = 500) @Schema(description = "A point that is not named counts as missing")
        List<@Valid @NotNull SimulatedObservation> observations) {

    /** Weights inside a parent sum to 1. */
    record SimulatedTheme(
            @NotBlank @Size(max = 20) String code,
            @NotNull @Weight BigDecimal weight,
            @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull SimulatedCommitment> commitments) {}

    /** Weights inside a parent sum to 1. */
    record SimulatedCommitment(
            @NotBlank @Size(max = 20) String code,
            @NotNull @Weight BigDecimal weight,
            @NotNull @Size(min = 1, max = 50) List<@Valid @NotNull SimulatedUse> indicators) {}

    /** An indicator of the catalogue with a weight. */
    record SimulatedUse(
            @NotBlank @Size(max = 20) @Schema(examples = "I3_01")
            String indicator,

            @Pattern(regexp = "[A-Z_]{1,20}") String breakdown,
            @NotNull @Weight BigDecimal weight) {
        Point point() {
            return new Point(indicator, breakdown == null ? Indicator.TOTAL : breakdown);
        }
    }

    /** One observation, as a contributor would enter it. */
    record SimulatedObservation(
            @NotBlank @Size(max = 20) @Schema(examples = "I3_01")
            String indicator,

            @Pattern(regexp = "[A-Z_]{1,20}") String breakdown,

            @Schema(description = "A unless told; L, M and O need a reason")
            Status status,

            @Digits(integer = 15, fraction = 10) BigDecimal value,
            @Digits(integer = 15, fraction = 10) BigDecimal numerator,
            @Digits(integer = 15, fraction = 10) BigDecimal denominator,
            Integer level,
            Boolean yes,
            @Size(max = 20) Map<String, @Min(0) @Max(100) Integer> levels,
            @Size(max = 2000) String reason) {
        Point point() {
            return new Point(indicator, breakdown == null ? Indicator.TOTAL : breakdown);
        }

        Entry entry() {
            return new Entry(
                    status == null ? Status.A : status, value, numerator, denominator, level, yes, levels, reason);
        }
    }
}
