package customs.monitoring.publication;

import customs.monitoring.scoring.ScoreLevel;
import customs.monitoring.scoring.ScoreOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;

/** What a report's scores would be if some of its values were others. */
record FactSheetSimulationView(
        @Schema(description = "Member score as it stands; absent unless scored", examples = "64.6")
        BigDecimal before,

        @Schema(description = "Member score as it would be; absent unless scored", examples = "66.1")
        BigDecimal after,

        @Schema(description = "Data coverage, percent") BigDecimal coverageBefore,
        BigDecimal coverageAfter,

        @Schema(description = "Every score that would move, from the Member score down to the indicators")
        List<MovedScoreView> scores) {

    /** A score that would move. */
    record MovedScoreView(
            ScoreLevel level,
            @Schema(examples = "C3_1") String code,
            String breakdown,
            String name,
            ScoreOutcome outcomeBefore,
            @Schema(description = "Unrounded, ten decimals") BigDecimal before,
            ScoreOutcome outcomeAfter,
            BigDecimal after,

            @Schema(description = "After less before; absent where one of them is no score")
            BigDecimal change) {}
}
