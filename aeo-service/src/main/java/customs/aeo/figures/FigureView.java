package customs.aeo.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Figures of one administration for one period. */
@Schema(description = "Figures of an administration for a calendar year, each with its parts")
public record FigureView(
        @Schema(required = true) String administration,
        @Schema(required = true, examples = "2026") String period,

        @Schema(required = true, description = "Last day that is counted")
        LocalDate until,

        @Schema(required = true, description = "State of knowledge that was used")
        Instant asOf,

        @Schema(required = true, description = "Of the way of counting; changes when the way changes", examples = "1")
        String version,

        @Schema(required = true) List<Figure> figures) {

    @Schema(description = "One figure; value is numerator over denominator where there is a denominator")
    public record Figure(
            @Schema(required = true, examples = "I5_01") String indicator,

            @Schema(required = true, description = "A: normal value; L: nothing is recorded here, not a zero")
            ObservationStatus status,

            @Schema(nullable = true) BigDecimal value,
            @Schema(required = true, examples = "COUNT") String unit,
            @Schema(nullable = true) BigDecimal numerator,
            @Schema(nullable = true) BigDecimal denominator,

            @Schema(required = true, description = "How it was counted")
            String method) {}

    /** How a figure is to be read. */
    public enum ObservationStatus {
        /** A normal value. */
        A,
        /** Not collected: nothing is recorded here. */
        L
    }
}
