package customs.portal.bcp;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the fields of one line of a plan show, by the name of the field; nothing where a line has no such field. */
final class LineValues {
    private final Map<String, Object> values = new HashMap<>();

    private LineValues() {}

    /** What a field shows; null for nothing. */
    public Object of(String field) {
        return values.get(field);
    }

    /** An empty line, with what is most often meant chosen. */
    static LineValues empty(String kind, Locale locale) {
        return new LineValues()
                .with(
                        "kind",
                        switch (kind) {
                            case "party" -> "AGENCY";
                            case "criterion" -> "ACTIVATION";
                            default -> "ACTION";
                        })
                .with("phase", "RESPONSE")
                .with("use", "BOTH")
                .with("held", "false")
                .with("language", locale.getLanguage());
    }

    static LineValues of(Object line, Locale locale) {
        var shown = new LineValues();
        return switch (line) {
            case PlanContent.Party party ->
                shown.with("kind", party.kind())
                        .with("name", party.name())
                        .with("code", party.code())
                        .with("scheme", party.scheme())
                        .with("identifier", party.identifier());
            case PlanContent.Criterion criterion ->
                shown.with("kind", criterion.kind())
                        .with("text", criterion.text())
                        .with("afterSeconds", span(criterion.afterSeconds(), locale))
                        .predicate(criterion.predicate(), locale);
            case PlanContent.Task task ->
                shown.with("code", task.code())
                        .with("title", task.title())
                        .with("phase", task.phase())
                        .with("ownerRole", task.ownerRole())
                        .with("alternateRole", task.alternateRole())
                        .with("plannedSeconds", span(task.plannedSeconds(), locale))
                        .with("after", String.join(", ", task.after()))
                        .with("use", task.use())
                        .with("party", task.party());
            case PlanContent.Treatment treatment ->
                shown.with("service", treatment.service())
                        .with("kind", treatment.kind())
                        .with("text", treatment.text())
                        .with("ownerRole", treatment.ownerRole())
                        .with("due", treatment.due());
            case PlanContent.Level level ->
                shown.with("level", level.level())
                        .with("name", level.name())
                        .with("trigger", level.trigger())
                        .with("declaredBy", level.declaredBy())
                        .with("means", level.means());
            case PlanContent.Team team ->
                shown.with("code", team.code())
                        .with("name", team.name())
                        .with("roles", String.join("\n", team.roles()))
                        .with("meets", team.meets());
            case PlanContent.Call call -> shown.with("role", call.role()).with("calledBy", call.calledBy());
            case PlanContent.FallbackForm form ->
                shown.with("code", form.code())
                        .with("name", form.name())
                        .with("purpose", form.purpose())
                        .with("fields", String.join("\n", form.fields()));
            case PlanContent.Goods goods ->
                shown.with("tier", goods.tier())
                        .with("goods", goods.goods())
                        .with("held", goods.held().toString())
                        .with("treatment", goods.treatment());
            case PlanContent.Notice notice ->
                shown.with("audience", notice.audience())
                        .with("language", notice.language())
                        .with("subject", notice.subject())
                        .with("text", notice.text())
                        .with("parties", notice.parties());
            default -> throw new IllegalArgumentException("No line of a plan: " + line);
        };
    }

    private LineValues predicate(PlanContent.Predicate predicate, Locale locale) {
        return predicate == null
                ? this
                : with("measure", predicate.measure())
                        .with("subject", predicate.subject())
                        .with("comparator", predicate.comparator())
                        .with("threshold", predicate.timed() ? span(predicate.seconds(), locale) : predicate.number());
    }

    private LineValues with(String field, Object value) {
        values.put(field, value);
        return this;
    }

    private static String span(Long seconds, Locale locale) {
        return seconds == null ? null : Span.words(seconds, locale);
    }
}
