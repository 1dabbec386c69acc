package customs.aeo.register;

import customs.aeo.authorisation.Holding;
import customs.aeo.recognition.RecognitionView;
import customs.aeo.wording.Sentence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whether a trader is authorised on a day, as known on a day. */
@Schema(description = "Whether a trader is authorised on a day, as known on a day, and if not why not")
public record StatusView(
        @Schema(required = true, examples = "TIN") String scheme,

        @Schema(required = true, examples = "XA00000000000001")
        String identifier,

        @Schema(required = true) LocalDate on,
        @Schema(required = true) LocalDate asKnownOn,

        @Schema(required = true, description = "State of knowledge that was used")
        Instant asOf,

        @Schema(required = true) Status status,
        @Schema(required = true) Sentence reason,
        @Schema(required = true) List<LevelStatus> levels,

        @Schema(required = true, description = "What has ended by the day, as far as the programme lets it be said")
        List<EndedLevel> ended,

        @Schema(required = true) List<RecognitionView> recognition) {

    /** The best that a trader holds on the day. */
    public enum Status {
        /** At least one level is in force. */
        AUTHORISED,
        /** What is held is suspended. */
        SUSPENDED,
        /** What is granted has no effect yet. */
        NOT_YET_EFFECTIVE,
        /** Known, and holds nothing. */
        NOT_AUTHORISED,
        /** Nobody is known under this identifier. */
        NOT_FOUND
    }

    @Schema(description = "One level on the day")
    public record LevelStatus(
            @Schema(required = true, examples = "AEOS") String level,
            @Schema(required = true) String levelName,

            @Schema(required = true, examples = "XA-AEO-000001")
            String number,

            @Schema(required = true) Holding.State status,

            @Schema(required = true, description = "First day of this status without interruption")
            LocalDate validFrom,

            @Schema(nullable = true, description = "Last day, as far as known")
            LocalDate validTo,

            @Schema(nullable = true, description = "Criterion behind a suspension")
            String criterion,

            @Schema(required = true) Sentence reason) {}

    @Schema(description = "One level that has ended by the day")
    public record EndedLevel(
            @Schema(required = true, examples = "AEOS") String level,
            @Schema(required = true) String levelName,

            @Schema(required = true, examples = "XA-AEO-000001")
            String number,

            @Schema(required = true) Ending status,

            @Schema(required = true, description = "First day on which it was held no longer")
            LocalDate since,

            @Schema(nullable = true, description = "Criterion behind a revocation")
            String criterion,

            @Schema(required = true) Sentence reason) {}

    /** How an authorisation ended. */
    public enum Ending {
        /** Taken away because a condition is no longer met. */
        REVOKED,
        /** Never rightly held: it was granted on false facts. */
        ANNULLED,
        /** Given up by the holder. */
        CEASED,
        /** Its term is over. */
        EXPIRED
    }
}
