package customs.aeo.register;

import customs.aeo.authorisation.Holding;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One question about several traders.
 *
 * @param identifiers whom the question is about, 1 to 1,000; answers come in the same order
 */
@Schema(description = "One question about 1 to 1,000 traders")
public record StatusQuestions(
        @Schema(required = true, minItems = 1, maxItems = StatusQuestions.MOST) @NotNull
        List<Asked> identifiers) {
    static final int MOST = 1000;

    @Schema(name = "StatusQuestion", description = "A trader, by one of its numbers")
    public record Asked(
            @Schema(required = true, examples = "TIN") String scheme,

            @Schema(required = true, examples = "XA00000000000001")
            String identifier) {}

    @Schema(name = "StatusAnswers", description = "An answer for each trader, in the order of the question")
    public record Answers(
            @Schema(required = true) LocalDate on,
            @Schema(required = true) LocalDate asKnownOn,

            @Schema(required = true, description = "State of knowledge that was used for all answers")
            Instant asOf,

            @Schema(required = true) List<Answer> answers) {}

    @Schema(
            name = "StatusAnswer",
            description = "The status of one trader in brief, or why it could not be asked about")
    public record Answer(
            @Schema(required = true) String scheme,
            @Schema(required = true) String identifier,

            @Schema(description = "Left out when there is a problem")
            StatusView.Status status,

            @Schema(description = "What is held on the day; left out when there is a problem")
            List<BriefLevel> levels,

            @Schema(description = "What has ended by the day; left out when there is nothing to say")
            List<BriefEnding> ended,

            @Schema(description = "unknown-scheme or malformed-identifier; left out when there is an answer")
            String problem) {}

    @Schema(description = "One level on the day, in brief")
    public record BriefLevel(
            @Schema(required = true, examples = "AEOS") String level,

            @Schema(required = true, examples = "XA-AEO-000001")
            String number,

            @Schema(required = true) Holding.State status,

            @Schema(required = true, description = "First day of this status without interruption")
            LocalDate validFrom,

            @Schema(description = "Last day, as far as known")
            LocalDate validTo,

            @Schema(description = "Criterion behind a suspension")
            String criterion) {
        static BriefLevel of(StatusView.LevelStatus level) {
            return new BriefLevel(
                    level.level(),
                    level.number(),
                    level.status(),
                    level.validFrom(),
                    level.validTo(),
                    level.criterion());
        }
    }

    @Schema(description = "One level that has ended by the day, in brief")
    public record BriefEnding(
            @Schema(required = true, examples = "AEOS") String level,

            @Schema(required = true, examples = "XA-AEO-000001")
            String number,

            @Schema(required = true) StatusView.Ending status,

            @Schema(required = true, description = "First day on which it was held no longer")
            LocalDate since,

            @Schema(description = "Criterion behind a revocation")
            String criterion) {
        static BriefEnding of(StatusView.EndedLevel level) {
            return new BriefEnding(level.level(), level.number(), level.status(), level.since(), level.criterion());
        }
    }
}
