package customs.aeo.questionnaire;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One section with its questions, answers, judgements and remarks. */
@Schema(description = "One section: the questions that are asked now, with answers, judgements and remarks")
public record QuestionnaireSectionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String code,
        @Schema(required = true) String name,
        @Schema(nullable = true) String owner,
        @Schema(required = true) Questionnaire.Stage stage,
        @Schema(nullable = true) LocalDate verifiedOn,
        @Schema(required = true) boolean demanded,
        @Schema(required = true) List<QuestionView> questions,

        @Schema(nullable = true, description = "Code of the section after this one")
        String next,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(name = "QuestionnaireQuestion", description = "A question that is asked, and what became of it")
    public record QuestionView(
            @Schema(required = true) String code,
            @Schema(required = true) String text,
            @Schema(nullable = true) String help,
            @Schema(required = true) AnswerType type,
            @Schema(required = true) List<QuestionnaireView.CodeName> options,
            @Schema(required = true) boolean mandatory,

            @Schema(required = true, description = "A document belongs to the answer")
            boolean document,

            @Schema(required = true, description = "Media types that the document may have; empty for all")
            List<String> kinds,

            @Schema(required = true, description = "The caller may change the answer now")
            boolean editable,

            @Schema(nullable = true) AnswerView answer,

            @Schema(nullable = true, description = "What it said when it was handed in before, where that differs")
            AnswerView earlier,

            @Schema(required = true, description = "Changed since it was handed in before")
            boolean changed,

            @Schema(nullable = true) ReviewView review,
            @Schema(required = true) List<RemarkView> remarks,

            @Schema(required = true, description = "Remarks were written and the last does not settle the matter")
            boolean remarksOpen) {}

    @Schema(name = "QuestionnaireAnswer", description = "An answer")
    public record AnswerView(
            @Schema(required = true, description = "YES or NO, option codes, a number, a day, or words")
            List<String> values,

            @Schema(required = true, description = "The same in words, in the language asked for")
            String text,

            @Schema(required = true) boolean notApplicable,
            @Schema(nullable = true) UUID evidenceId,
            @Schema(nullable = true) String fileName,
            @Schema(nullable = true) String sha256,

            @Schema(nullable = true, description = "Where the document can be downloaded")
            String fileHref,

            @Schema(nullable = true) LocalDate validUntil,
            @Schema(nullable = true) String page,
            @Schema(nullable = true) String revision,
            @Schema(nullable = true) String note,
            @Schema(required = true) Instant givenAt) {}

    @Schema(name = "QuestionnaireReview", description = "What customs says of an answer")
    public record ReviewView(
            @Schema(required = true) boolean accepted,
            @Schema(nullable = true) String comment,
            @Schema(required = true) Instant givenAt) {}

    @Schema(name = "QuestionnaireRemark", description = "A remark; which officer wrote it is not shown")
    public record RemarkView(
            @Schema(required = true) Remark.Side side,
            @Schema(required = true) String words,
            @Schema(required = true) boolean resolves,
            @Schema(required = true) Instant writtenAt) {}
}
