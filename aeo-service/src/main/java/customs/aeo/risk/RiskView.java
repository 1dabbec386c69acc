package customs.aeo.risk;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A risk of a case. */
@Schema(description = "A risk, its rating, what is done about it and what remains")
public record RiskView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) String criterion,
        @Schema(required = true) String criterionName,
        @Schema(required = true) String words,
        @Schema(required = true) Risk.Stage stage,
        @Schema(required = true) RiskMatrix.Likelihood likelihood,
        @Schema(required = true) RiskMatrix.Consequence consequence,
        @Schema(required = true) RiskMatrix.Rating rating,
        @Schema(nullable = true) Risk.Response response,
        @Schema(nullable = true) String measure,
        @Schema(nullable = true) RiskMatrix.Likelihood residualLikelihood,
        @Schema(nullable = true) RiskMatrix.Consequence residualConsequence,

        @Schema(required = true, description = "Rating once the answer is carried out")
        RiskMatrix.Rating remaining,

        @Schema(required = true) Instant recordedAt,
        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(
            name = "RiskRegister",
            description = "Every risk of a case, and the matrix with how many stand in each cell")
    public record Register(
            @Schema(required = true) List<RiskView> risks,

            @Schema(required = true, description = "All 25 cells, the most likely first, the least bad first")
            List<Cell> matrix,

            @Schema(nullable = true, description = "The highest rating that remains")
            RiskMatrix.Rating highest,

            @Schema(required = true) List<ActLink> acts) {}

    @Schema(name = "RiskMatrixCell", description = "One cell of the matrix")
    public record Cell(
            @Schema(required = true) RiskMatrix.Likelihood likelihood,
            @Schema(required = true) RiskMatrix.Consequence consequence,
            @Schema(required = true) RiskMatrix.Rating rating,

            @Schema(required = true, description = "Risks that are rated so")
            int found,

            @Schema(required = true, description = "Risks that will be rated so once what is said is done")
            int remaining) {}
}
