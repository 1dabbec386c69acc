package customs.aeo.questionnaire;

import customs.aeo.programme.SourceView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A questionnaire before anybody answers it. */
@Schema(name = "QuestionnaireTemplate", description = "A questionnaire before anybody answers it")
public record TemplateView(
        @Schema(required = true) String code,
        @Schema(required = true) String version,
        @Schema(required = true) String name,
        @Schema(required = true) List<String> programmes,
        @Schema(required = true) SourceView source,

        @Schema(nullable = true, description = "Months for which a verified criterion need not be asked about again")
        Integer reuseMonths,

        @Schema(nullable = true) SourceView reuseSource,

        @Schema(nullable = true, description = "Firms with fewer people take the shorter way")
        Integer smallBelow,

        @Schema(nullable = true) SourceView smallSource,
        @Schema(required = true) List<QuestionnaireView.CodeName> roles,
        @Schema(required = true) List<Section> sections) {

    @Schema(name = "QuestionnaireTemplateSection")
    public record Section(
            @Schema(required = true) String code,
            @Schema(required = true) String name,
            @Schema(required = true) List<String> criteria,
            @Schema(required = true) List<Question> questions) {}

    @Schema(name = "QuestionnaireTemplateQuestion")
    public record Question(
            @Schema(required = true) String code,
            @Schema(required = true) String text,
            @Schema(required = true) AnswerType type,
            @Schema(required = true) boolean mandatory,
            @Schema(required = true) boolean document,
            @Schema(required = true) boolean skippedBySmall,
            @Schema(required = true) List<String> roles,
            @Schema(required = true) List<String> levels,

            @Schema(nullable = true, description = "Asked only after an answer to this question")
            String after,

            @Schema(required = true, description = "… with one of these")
            List<String> answeredWith) {}

    static TemplateView of(Template it, Locale language) {
        return new TemplateView(
                it.code(),
                it.version(),
                it.name().in(language),
                it.programmes(),
                SourceView.of(it.source()),
                it.reuse() == null ? null : it.reuse().months(),
                it.reuse() == null ? null : SourceView.of(it.reuse().source()),
                it.small() == null ? null : it.small().people(),
                it.small() == null ? null : SourceView.of(it.small().source()),
                it.roles().entrySet().stream()
                        .map((Map.Entry<String, customs.aeo.programme.Text> role) -> new QuestionnaireView.CodeName(
                                role.getKey(), role.getValue().in(language)))
                        .toList(),
                it.sections().stream()
                        .map(section -> new Section(
                                section.code(),
                                section.name().in(language),
                                section.criteria(),
                                section.questions().stream()
                                        .map(question -> question(question, language))
                                        .toList()))
                        .toList());
    }

    private static Question question(Template.Question it, Locale language) {
        return new Question(
                it.code(),
                it.text().in(language),
                it.type(),
                it.mandatory(),
                it.wantsDocument(),
                it.skippedBySmall(),
                it.roles(),
                it.levels(),
                it.when() == null ? null : it.when().question(),
                it.when() == null ? List.of() : it.when().is());
    }
}
