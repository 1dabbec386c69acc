package customs.portal.bcp;

import java.time.LocalDate;
import java.util.Locale;

/** What the fields of one line of a plan show; each kind of line has some of them, the others are null. */
record LineValues(
        String kind,
        String name,
        String text,
        String after,
        String code,
        String phase,
        String ownerRole,
        String alternateRole,
        String planned,
        String use,
        String service,
        LocalDate due) {

    /** An empty line, with what is most often meant chosen. */
    static LineValues empty(String kind) {
        var first =
                switch (kind) {
                    case "party" -> "AGENCY";
                    case "criterion" -> "ACTIVATION";
                    default -> "ACTION";
                };
        return new LineValues(first, null, null, null, null, "RESPONSE", null, null, null, "BOTH", null, null);
    }

    static LineValues of(PlanContent.Party party) {
        return new LineValues(party.kind(), party.name(), null, null, null, null, null, null, null, null, null, null);
    }

    static LineValues of(PlanContent.Criterion criterion, Locale locale) {
        return new LineValues(
                criterion.kind(),
                null,
                criterion.text(),
                span(criterion.afterSeconds(), locale),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    static LineValues of(PlanContent.Task task, Locale locale) {
        return new LineValues(
                null,
                task.title(),
                null,
                String.join(", ", task.after()),
                task.code(),
                task.phase(),
                task.ownerRole(),
                task.alternateRole(),
                span(task.plannedSeconds(), locale),
                task.use(),
                null,
                null);
    }

    static LineValues of(PlanContent.Treatment treatment) {
        return new LineValues(
                treatment.kind(),
                null,
                treatment.text(),
                null,
                null,
                null,
                treatment.ownerRole(),
                null,
                null,
                null,
                treatment.service(),
                treatment.due());
    }

    private static String span(Long seconds, Locale locale) {
        return seconds == null ? null : Span.words(seconds, locale);
    }
}
