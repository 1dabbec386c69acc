package customs.portal.aeo;

import customs.portal.form.Form;

import java.util.ArrayList;
import java.util.List;

/** Reads the answers of one section out of the form and names the fields of each, so that faults stand where they belong. */
final class QuestionnaireEntry {
    private QuestionnaireEntry() {}

    static QuestionnaireClient.Entry of(QuestionnaireView.Section section, Form form) {
        var answers = new ArrayList<QuestionnaireClient.AnswerEntry>();
        for (var question : section.questions()) {
            if (!question.editable()) {
                continue;
            }
            var pointer = "/answers/" + answers.size();
            form.named(pointer + "/values", question.field("value"))
                    .named(pointer + "/notApplicable", question.field("na"))
                    .named(pointer + "/evidenceId", question.field("document"))
                    .named(pointer + "/note", question.field("note"));
            answers.add(new QuestionnaireClient.AnswerEntry(
                    question.code(),
                    values(question, form),
                    form.ticked(question.field("na")),
                    form.textOrNull(question.field("document")),
                    form.textOrNull(question.field("page")),
                    form.textOrNull(question.field("revision")),
                    form.textOrNull(question.field("note"))));
        }
        return new QuestionnaireClient.Entry(form.text("owner"), answers);
    }

    private static List<String> values(QuestionnaireView.Question question, Form form) {
        var field = question.field("value");
        return switch (question.type()) {
            case "CHOICES" -> form.texts(field);
            case "DATE" -> {
                var day = form.date(field);
                yield day == null ? List.of() : List.of(day.toString());
            }
            case "DOCUMENT" -> List.of();
            case "NUMBER" ->
                one(form.text(field).replace(" ", "").replace("\u00a0", "").replace(',', '.'));
            default -> one(form.text(field));
        };
    }

    private static List<String> one(String entered) {
        return entered.isEmpty() ? List.of() : List.of(entered);
    }
}
