package customs.aeo.questionnaire;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/** What callers send about a questionnaire. */
public final class QuestionnaireBody {
    private QuestionnaireBody() {}

    @Schema(description = "Whom the questionnaire asks; both decide which questions are asked")
    public record QuestionnaireStart(
            @NotNull @Size(min = 1, max = 20) @Schema(examples = "[\"IMPORTER\"]")
            List<@NotBlank @Size(max = 40) String> roles,

            @Min(1) @Max(10_000_000) @Schema(description = "People who work for the firm; left out: not a small firm")
            Integer people) {}

    @Schema(description = "What was entered in a section; questions left out stay as they are")
    public record SectionEntry(
            @Size(max = 200) @Schema(description = "Who inside the firm answers the section; empty for nobody")
            String owner,

            @NotNull @Size(max = 200) List<@Valid @NotNull AnswerEntry> answers) {}

    @Schema(description = "One answer; without anything but the question it takes the answer back")
    public record AnswerEntry(
            @NotBlank @Size(max = 40) String question,

            @Size(max = 50) @Schema(description = "YES or NO, option codes, a decimal number, a day, or words")
            List<@NotBlank @Size(max = 8000) String> values,

            Boolean notApplicable,

            @Schema(description = "A file of the firm to which the answer refers")
            UUID evidenceId,

            @Size(max = 40) String page,
            @Size(max = 40) String revision,
            @Size(max = 4000) String note) {
        AnswerContent content() {
            return new AnswerContent(
                    values == null ? List.of() : values,
                    Boolean.TRUE.equals(notApplicable),
                    evidenceId,
                    words(page),
                    words(revision),
                    words(note));
        }

        private static String words(String entered) {
            return entered == null || entered.isBlank() ? null : entered.strip();
        }
    }

    @Schema(description = "Judgements on answers of a section")
    public record ReviewEntries(
            @NotNull @Size(min = 1, max = 200) List<@Valid @NotNull ReviewEntry> reviews) {}

    @Schema(description = "A judgement on one answer")
    public record ReviewEntry(
            @NotBlank @Size(max = 40) String question,
            @NotNull Boolean accepted,

            @Size(max = 4000) @Schema(description = "Needed where it is not accepted")
            String comment) {}

    @Schema(description = "A remark on one question")
    public record RemarkEntry(
            @NotBlank @Size(max = 40) String question,
            @NotBlank @Size(max = 4000) String words,

            @Schema(description = "The matter is settled with it")
            Boolean resolves) {}

    @Schema(description = "Why")
    public record QuestionnaireReason(
            @NotBlank @Size(max = 4000) String reason) {}
}
