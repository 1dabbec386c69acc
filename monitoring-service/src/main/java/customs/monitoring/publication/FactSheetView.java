package customs.monitoring.publication;

import customs.monitoring.catalogue.Status;
import customs.monitoring.report.Outcome;
import customs.monitoring.report.Viewpoint;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a body reads about one Member: scores with their parts, coverage, what is missing. It describes; it does not judge. */
record FactSheetView(
        UUID report,
        int version,
        String cycle,
        int dataYear,
        @Schema(examples = "XA") String administration,
        String memberName,
        String region,
        String regionName,
        boolean demonstration,
        @Schema(examples = "TABLED") String stage,
        String stageText,
        Boolean onTime,
        Instant submittedAt,
        Viewpoint viewpoint,
        @Schema(description = "Version of the report shown") int number,

        @Schema(description = "SHA-256 of the signed version shown; absent for a draft")
        String hash,

        MethodView method,
        ScoreView score,
        List<MissingView> missing,
        List<BodyOutcomeView> bodies)
        implements Versioned {

    /** By which rules the figures were computed. */
    record MethodView(
            String catalogueVersion,
            String instrument,
            LocalDate adoptedOn,

            @Schema(description = "Least usable share, percent; exactly this much is enough", examples = "60")
            int coverageThreshold,

            @Schema(description = "What the bands mean, in the caller's language")
            List<BandView> bands,

            @Schema(description = "One sentence in the caller's language")
            String statement) {}

    /** A band; from is inclusive, below exclusive. */
    record BandView(String band, String name, int from, int below) {}

    /** A point that applies and has no usable value. */
    record MissingView(
            String theme,
            String commitment,
            String indicator,
            String breakdown,
            String name,
            Status status,

            @Schema(description = "What the status means, in the caller's language")
            String statusText,

            String reason) {}

    /** What a body made of it so far. */
    record BodyOutcomeView(String body, Instant tabledAt, Integer versionNumber, Outcome outcome, String text) {}
}
