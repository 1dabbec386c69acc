package customs.monitoring.publication;

import customs.monitoring.scoring.Band;
import customs.monitoring.scoring.ScoreLevel;
import customs.monitoring.scoring.ScoreOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;

/** A score with everything it was computed from, down to the observation. */
record ScoreView(
        ScoreLevel level,

        @Schema(description = "MEMBER, or the code of the theme, commitment or indicator", examples = "T1")
        String code,

        @Schema(description = "Of an indicator; absent for the total")
        String breakdown,

        String name,
        ScoreOutcome outcome,

        @Schema(description = "0 to 100, one decimal; absent unless scored", examples = "64.6")
        BigDecimal score,

        @Schema(description = "Unrounded, ten decimals", examples = "64.5914285714")
        BigDecimal exact,

        @Schema(description = "Of the published score") Band band,

        @Schema(description = "Share of its parent as set", examples = "0.3333333333")
        BigDecimal weight,

        @Schema(description = "Share of the Member score after what does not apply was spread over its siblings")
        BigDecimal effectiveWeight,

        @Schema(description = "Usable share of what applies, percent", examples = "60.0")
        BigDecimal coverage,

        @Schema(description = "Observed share of what applies, down to the points, percent", examples = "92.0")
        BigDecimal dataCoverage,

        @Schema(description = "Held at 49.9 because a critical indicator scores 0")
        boolean capped,

        boolean critical,
        @Schema(description = "Not for this reader") boolean withheld,

        @Schema(description = "Of a commitment: the source's verb; absent where none is established")
        String strength,

        @Schema(description = "Of a commitment: where it was found, STATED, REGIONAL, SECONDARY, DERIVED")
        List<String> basis,

        ObservationView observation,
        List<ScoreView> parts) {}
