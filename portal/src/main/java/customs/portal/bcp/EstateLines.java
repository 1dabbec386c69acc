package customs.portal.bcp;

import customs.portal.form.Form;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import jakarta.enterprise.context.RequestScoped;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the lists within the form of a service or resource: a line whose first field is empty states nothing. */
@RequestScoped
class EstateLines {
    private static final int MOST_LINES = 200;

    private final Form form;
    private final SpanEntry spans;
    private final Wording wording;
    private final Language language;

    EstateLines(Form form, SpanEntry spans, Wording wording, Language language) {
        this.form = form;
        this.spans = spans;
        this.wording = wording;
        this.language = language;
    }

    List<ServiceView.Capacity> capacity() {
        return read(
                "capacity",
                List.of("seconds", "percent"),
                at -> new ServiceView.Capacity(spans.seconds(at + "seconds"), form.number(at + "percent")));
    }

    List<ServiceView.Impact> impacts() {
        return read(
                "impacts",
                List.of("seconds", "category", "level", "amount", "unit", "justification"),
                at -> new ServiceView.Impact(
                        form.textOrNull(at + "category"),
                        spans.seconds(at + "seconds"),
                        form.number(at + "level"),
                        decimal(at + "amount"),
                        form.textOrNull(at + "unit"),
                        form.textOrNull(at + "justification")));
    }

    List<ServiceView.Peak> peaks() {
        return read(
                "peaks",
                List.of("name", "from", "until", "mtpdSeconds"),
                at -> new ServiceView.Peak(
                        form.text(at + "name"),
                        form.textOrNull(at + "from"),
                        form.textOrNull(at + "until"),
                        spans.needed(at + "mtpdSeconds")));
    }

    List<ServiceView.Tolerance> tolerances() {
        return read(
                "tolerances",
                List.of("amount", "metric", "unit", "note"),
                at -> new ServiceView.Tolerance(
                        form.textOrNull(at + "metric"),
                        decimal(at + "amount"),
                        form.textOrNull(at + "unit"),
                        form.textOrNull(at + "note")));
    }

    List<ResourceView.Backup> backups() {
        return read(
                "backups",
                List.of("name", "intervalSeconds", "copySeconds", "transferSeconds", "immutable", "lastRestoreTest"),
                at -> new ResourceView.Backup(
                        form.text(at + "name"),
                        spans.needed(at + "intervalSeconds"),
                        spans.needed(at + "copySeconds"),
                        spans.needed(at + "transferSeconds"),
                        form.text(at + "immutable").equals("true"),
                        day(at + "lastRestoreTest")));
    }

    /** How many lines of a list were sent. */
    int sent(String list) {
        var lines = form.text(list + "-lines");
        return lines.matches("\\d{1,3}") ? Math.min(MOST_LINES, Integer.parseInt(lines)) : 0;
    }

    /** @param fields the first of them says whether a line states anything */
    private <T> List<T> read(String list, List<String> fields, Function<String, T> line) {
        var read = new ArrayList<T>();
        for (int i = 0; i < sent(list); i++) {
            var at = list + "." + i + ".";
            if (form.text(at + fields.getFirst()).isEmpty()) {
                continue;
            }
            for (var field : fields) {
                form.named("/" + list + "/" + read.size() + "/" + field, at + field);
            }
            read.add(line.apply(at));
        }
        return read;
    }

    /** A number as people write it in either language; null for nothing. */
    BigDecimal decimal(String name) {
        var entered = form.text(name).replace("\u00a0", "").replace(" ", "").replace(',', '.');
        if (entered.isEmpty()) {
            return null;
        }
        try {
            return new BigDecimal(entered);
        } catch (NumberFormatException noNumber) {
            form.fault(name, wording.say("bcp", language.locale(), "no_amount"));
            return null;
        }
    }

    private LocalDate day(String name) {
        var entered = form.text(name);
        try {
            return entered.isEmpty() ? null : LocalDate.parse(entered);
        } catch (DateTimeParseException noDay) {
            form.fault(name, wording.say("bcp", language.locale(), "no_day"));
            return null;
        }
    }
}
