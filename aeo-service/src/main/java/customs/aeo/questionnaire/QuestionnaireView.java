package customs.aeo.questionnaire;

import customs.aeo.programme.ClockView;
import customs.aeo.programme.SourceView;
import customs.aeo.wording.Sentence;
import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A questionnaire with its sections and how far each is. */
@Schema(description = "A self-assessment questionnaire, how far each section is, and what the caller may do now")
public record QuestionnaireView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "Version of the whole; each section has its own")
        int version,

        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String template,
        @Schema(required = true) String templateVersion,
        @Schema(required = true) String templateName,
        @Schema(required = true) SourceView source,
        @Schema(required = true) Questionnaire.Stage stage,
        @Schema(required = true) Sentence stageText,
        @Schema(required = true) List<CodeName> roles,

        @Schema(nullable = true, description = "People who work for the firm, as it states")
        Integer people,

        @Schema(required = true, description = "The firm takes the shorter way for small firms")
        boolean small,

        @Schema(nullable = true) SourceView smallSource,
        @Schema(required = true) int asked,
        @Schema(required = true) int answered,

        @Schema(required = true, description = "Answers still needed before it can be handed in")
        int missing,

        @Schema(required = true) int accepted,
        @Schema(required = true) int returned,
        @Schema(required = true) List<SectionRow> sections,

        @Schema(nullable = true, description = "The limit for answering, where the programme states one and it runs")
        ClockView clock,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(name = "QuestionnaireCode", description = "A code and its name in the language asked for")
    public record CodeName(
            @Schema(required = true) String code,
            @Schema(required = true) String name) {}

    @Schema(name = "QuestionnaireSectionRow", description = "A section and how far it is")
    public record SectionRow(
            @Schema(required = true) String code,
            @Schema(required = true) String name,

            @Schema(nullable = true, description = "Who inside the firm answers it")
            String owner,

            @Schema(required = true) int version,
            @Schema(required = true) int asked,
            @Schema(required = true) int answered,
            @Schema(required = true) int missing,
            @Schema(required = true) int accepted,
            @Schema(required = true) int returned,

            @Schema(
                    nullable = true,
                    description =
                            "Its criteria were verified on this day for another authorisation, so it need not be answered")
            LocalDate verifiedOn,

            @Schema(required = true, description = "Customs wants it answered all the same")
            boolean demanded,

            @Schema(required = true) String href) {}
}
