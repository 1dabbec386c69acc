package customs.portal.monitoring;

import customs.portal.form.Form;
import customs.portal.session.Language;
import customs.portal.wording.Wording;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the form of a theme into answers, and remembers which field each part of an answer came from. */
class Entries {
    private static final List<String> PARTS = List.of(
            "value", "numerator", "denominator", "level", "yes", "levels", "status", "reason", "note", "disclosure");

    private final Form form;
    private final Wording wording;
    private final Language language;

    Entries(Form form, Wording wording, Language language) {
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    /** What was entered, or taken back by emptying it; a point left empty that had no answer is not named at all. */
    List<MonitoringClient.Answer> read(ReportView.Section section) {
        List<MonitoringClient.Answer> answers = new ArrayList<>();
        for (ReportView.Point point : section.points()) {
            if (point.readOnly()) {
                continue;
            }
            var answer = answer(point);
            boolean empty = isEmpty(answer);
            if (empty && !point.answered()) {
                continue;
            }
            name(point, answers.size());
            answers.add(empty ? cleared(point) : answer);
        }
        return answers;
    }

    /** One answer, for a call whose faults point to {@code /observations/0}. */
    MonitoringClient.Moved moved(ReportView.Point point) {
        String first = point.key() + "-" + first(point);
        form.named("/observations/0", first).named("/observations/0/levels", first);
        for (String part : PARTS) {
            form.named("/observations/0/" + part, point.key() + "-" + part);
        }
        var answer = answer(point);
        boolean without = "LMO".contains(answer.status() == null ? "A" : answer.status());
        return new MonitoringClient.Moved(
                answer.indicator(),
                answer.breakdown(),
                answer.status(),
                without ? null : answer.value(),
                without ? null : answer.numerator(),
                without ? null : answer.denominator(),
                without ? null : answer.level(),
                without ? null : answer.yes(),
                without ? null : answer.levels(),
                without ? "what-if" : null);
    }

    private MonitoringClient.Answer answer(ReportView.Point point) {
        String key = point.key();
        String yes = form.textOrNull(key + "-yes");
        return new MonitoringClient.Answer(
                point.indicator(),
                point.breakdown(),
                form.textOrNull(key + "-status"),
                decimal(key + "-value"),
                decimal(key + "-numerator"),
                decimal(key + "-denominator"),
                form.number(key + "-level"),
                yes == null ? null : Boolean.valueOf(yes),
                levels(point),
                form.textOrNull(key + "-reason"),
                form.textOrNull(key + "-note"),
                form.textOrNull(key + "-disclosure"),
                null);
    }

    private Map<String, Integer> levels(ReportView.Point point) {
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (ReportView.Component component : point.components()) {
            Integer level = form.number(point.key() + "-levels-" + component.code());
            if (level != null) {
                levels.put(component.code(), level);
            }
        }
        return levels.isEmpty() ? null : levels;
    }

    private static boolean isEmpty(MonitoringClient.Answer answer) {
        return answer.value() == null
                && answer.numerator() == null
                && answer.denominator() == null
                && answer.level() == null
                && answer.yes() == null
                && answer.levels() == null
                && answer.reason() == null
                && answer.note() == null
                && (answer.status() == null || answer.status().equals("A"));
    }

    private static MonitoringClient.Answer cleared(ReportView.Point point) {
        return new MonitoringClient.Answer(
                point.indicator(), point.breakdown(), null, null, null, null, null, null, null, null, null, null, true);
    }

    /** A number with a point or a comma, or null when nothing was entered or it is no number; the latter is a fault of the field. */
    private BigDecimal decimal(String name) {
        String entry = form.text(name)
                .replace("\u00a0", "")
                .replace("\u202f", "")
                .replace(" ", "")
                .replace(',', '.');
        if (entry.isEmpty()) {
            return null;
        }
        if (!entry.matches("-?[0-9]{1,15}(\\.[0-9]{1,10})?")) {
            form.fault(name, wording.say("monitoring", language.locale(), "no_decimal"));
            return null;
        }
        return new BigDecimal(entry);
    }

    private void name(ReportView.Point point, int place) {
        String pointer = "/points/" + place;
        String first = point.key() + "-" + first(point);
        form.named(pointer, first).named(pointer + "/indicator", first);
        for (String part : PARTS) {
            form.named(pointer + "/" + part, point.key() + "-" + part);
        }
        form.named(pointer + "/levels", first);
        for (ReportView.Component component : point.components()) {
            form.named(pointer + "/levels/" + component.code(), point.key() + "-levels-" + component.code());
        }
    }

    private static String first(ReportView.Point point) {
        return switch (point.entry()) {
            case "fraction" -> "numerator";
            case "levels" -> "levels-" + point.components().getFirst().code();
            case "level" -> "level";
            case "yes" -> "yes";
            default -> "value";
        };
    }
}
