package customs.aeo.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Figures of one administration for one period; no items when it runs no programme here. */
@Schema(description = "Figures of an administration for a calendar year, each with its parts")
public record FigureView(
        @Schema(required = true) String administration,
        @Schema(required = true, examples = "2026") String period,
        @Schema(required = true) List<Figure> items) {

    @Schema(description = "One figure; a share is numerator over denominator, in per cent")
    public record Figure(
            @Schema(required = true, examples = "I5_01") String indicator,

            @Schema(required = true, description = "_T is the total")
            String breakdown,

            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator,

            @Schema(nullable = true, description = "Null unless the status is A")
            BigDecimal value,

            @Schema(required = true, description = "End of the period if past, else now; never later than known")
            Instant asOf,

            @Schema(required = true, description = "Changes exactly when what was counted changes")
            String datasetVersion,

            @Schema(required = true, description = "How it was counted")
            String method,

            @Schema(required = true) FigureStatus status,

            @Schema(nullable = true, description = "Why there is no value")
            String reason) {}

    /** How a figure is to be read. */
    public enum FigureStatus {
        /** A normal value. */
        A,
        /** Exists, and nothing is recorded here; never a zero. */
        L
    }
}
