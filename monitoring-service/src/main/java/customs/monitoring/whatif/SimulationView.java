package customs.monitoring.whatif;

import customs.monitoring.catalogue.Status;
import customs.monitoring.scoring.Band;
import customs.monitoring.scoring.Score;
import customs.monitoring.scoring.ScoreLevel;
import customs.monitoring.scoring.ScoreOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;

/** A simulated score with its parts, in the order of the weights that were used. */
record SimulationView(String catalogueVersion, SimulatedScoreView score) {

    /** One node of the opened score. */
    record SimulatedScoreView(
            ScoreLevel level,
            String code,
            String breakdown,
            ScoreOutcome outcome,

            @Schema(description = "0 to 100, one decimal", examples = "64.6")
            BigDecimal score,

            @Schema(description = "Unrounded, ten decimals") BigDecimal exact,
            Band band,
            BigDecimal weight,
            BigDecimal effectiveWeight,
            @Schema(description = "Percent") BigDecimal coverage,
            @Schema(description = "Percent") BigDecimal dataCoverage,
            boolean capped,
            boolean critical,
            @Schema(description = "Of an indicator") Status status,

            @Schema(description = "Of an indicator: the value that was read")
            BigDecimal value,

            List<SimulatedScoreView> parts) {

        static SimulatedScoreView of(Score score) {
            return new SimulatedScoreView(
                    score.level(),
                    score.code(),
                    score.breakdown(),
                    score.outcome(),
                    score.published(),
                    Score.shown(score.value()),
                    score.band(),
                    Score.shown(score.weight()),
                    Score.shown(score.effectiveWeight()),
                    score.coveragePercent(),
                    score.dataCoveragePercent(),
                    score.capped(),
                    score.critical(),
                    score.observed() == null ? null : score.observed().status(),
                    score.observed() == null
                            ? null
                            : Score.shown(score.observed().value()),
                    score.parts().stream().map(SimulatedScoreView::of).toList());
        }
    }
}
