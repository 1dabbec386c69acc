package customs.portal.bcp;

import customs.portal.form.Form;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;

import java.math.BigDecimal;
import java.util.List;

/** Reads one line of a plan from the form of the request. */
@RequestScoped
class LineEntry {
    private final Form form;
    private final SpanEntry spans;
    private final Wording wording;
    private final Language language;

    LineEntry(Form form, SpanEntry spans, Wording wording, Language language) {
        this.form = form;
        this.spans = spans;
        this.wording = wording;
        this.language = language;
    }

    Object read(String kind) {
        return switch (kind) {
            case "party" ->
                new PlanContent.Party(
                        form.textOrNull("kind"),
                        form.text("name"),
                        form.textOrNull("code"),
                        form.textOrNull("scheme"),
                        form.textOrNull("identifier"));
            case "criterion" ->
                new PlanContent.Criterion(
                        form.textOrNull("kind"), form.text("text"), spans.seconds("afterSeconds"), predicate());
            case "task" -> task();
            case "treatment" ->
                new PlanContent.Treatment(
                        form.textOrNull("service"),
                        form.textOrNull("kind"),
                        form.text("text"),
                        form.text("ownerRole"),
                        form.date("due"));
            case "level" ->
                new PlanContent.Level(
                        form.number("level"),
                        form.text("name"),
                        form.text("trigger"),
                        form.text("declaredBy"),
                        form.textOrNull("means"));
            case "team" ->
                new PlanContent.Team(
                        form.textOrNull("code"), form.text("name"), lines("roles"), form.textOrNull("meets"));
            case "call" -> new PlanContent.Call(form.text("role"), form.textOrNull("calledBy"));
            case "form" ->
                new PlanContent.FallbackForm(
                        form.textOrNull("code"), form.text("name"), form.textOrNull("purpose"), lines("fields"));
            case "goods" ->
                new PlanContent.Goods(
                        form.number("tier"),
                        form.text("goods"),
                        form.text("held").equals("true"),
                        form.textOrNull("treatment"));
            case "notice" ->
                new PlanContent.Notice(
                        form.text("audience"),
                        form.textOrNull("language"),
                        form.text("subject"),
                        form.text("text"),
                        form.texts("parties"));
            default -> throw new NotFoundException();
        };
    }

    private List<String> lines(String field) {
        return form.text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private PlanContent.Predicate predicate() {
        var measure = form.textOrNull("measure");
        if (measure == null) {
            return null;
        }
        return new PlanContent.Predicate(
                measure, form.textOrNull("subject"), form.textOrNull("comparator"), threshold(measure));
    }

    private BigDecimal threshold(String measure) {
        if (measure.endsWith("_DURATION")) {
            var seconds = spans.needed("threshold");
            return seconds == null ? null : BigDecimal.valueOf(seconds);
        }
        try {
            return new BigDecimal(form.text("threshold").replace(" ", "").replace(',', '.'));
        } catch (NumberFormatException noNumber) {
            form.fault("threshold", wording.say("layout", language.locale(), "no_number"));
            return null;
        }
    }

    private PlanContent.Task task() {
        var after = List.of(form.text("after").split("[\\s,;]+")).stream()
                .filter(code -> !code.isBlank())
                .toList();
        return new PlanContent.Task(
                form.textOrNull("code"),
                form.textOrNull("phase"),
                form.text("title"),
                form.textOrNull("ownerRole"),
                form.textOrNull("alternateRole"),
                spans.seconds("plannedSeconds"),
                after,
                form.textOrNull("use"),
                form.textOrNull("party"));
    }
}
