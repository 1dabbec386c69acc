package customs.monitoring.intake;

import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Indicator.Formula;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Reading;
import customs.monitoring.catalogue.Status;
import customs.monitoring.report.Disclosure;
import customs.monitoring.report.Filling.Answer;
import customs.monitoring.report.Filling.Form;
import customs.platform.http.Wording;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes a report as a workbook to fill without a connection: what stands there is filled in, what is fixed is protected. */
final class TemplateWriting {
    static final String ABOUT = "Read me";
    static final String ANSWERS = "Answers";
    static final String LISTS = "Lists";
    static final String KEY = "Key";

    /** Rows above the first answer. */
    static final int HEAD = 2;

    private final Form form;
    private final Wording wording;
    private final Locale language;
    private final Map<List<String>, Integer> lists = new LinkedHashMap<>();

    TemplateWriting(Form form, Wording wording, Locale language) {
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    byte[] write() {
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Customs resilience", "1.0")) {
                about(workbook.newWorksheet(ABOUT));
                Worksheet answers = workbook.newWorksheet(ANSWERS);
                Worksheet choices = workbook.newWorksheet(LISTS);
                answers(answers, choices);
                choices.setVisibilityState(VisibilityState.HIDDEN);
                choices.protect("");
                key(workbook.newWorksheet(KEY));
            }
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void about(Worksheet sheet) {
        List<String> lines = new ArrayList<>();
        lines.add(say("template.title", form.memberName(), form.cycle()));
        for (int i = 1; i <= 6; i++) {
            lines.add(say("template.about." + i));
        }
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i, 0, lines.get(i));
        }
        sheet.width(0, 110);
        sheet.protect("");
    }

    private void key(Worksheet sheet) {
        int row = 0;
        for (var entry : TemplateKey.of(form).entries().entrySet()) {
            sheet.value(row, 0, entry.getKey());
            sheet.value(row++, 1, entry.getValue());
        }
        sheet.setVisibilityState(VisibilityState.VERY_HIDDEN);
        sheet.protect("");
    }

    private void answers(Worksheet sheet, Worksheet choices) {
        for (TemplateColumn column : TemplateColumn.values()) {
            sheet.value(0, column.ordinal(), column.code());
            sheet.value(1, column.ordinal(), say("template." + column.code()));
            sheet.style(1, column.ordinal()).bold().set();
            sheet.width(column.ordinal(), column.width());
        }
        sheet.hideRow(0);
        Map<Point, Answer> answers = form.answers();
        List<TemplateRow> rows = TemplateKey.rows(form);
        for (int i = 0; i < rows.size(); i++) {
            TemplateRow row = rows.get(i);
            question(sheet, i + HEAD, row);
            open(sheet, choices, i + HEAD, row);
            Answer answer = answers.get(row.point());
            if (answer != null) {
                fill(sheet, i + HEAD, row, answer);
            }
        }
        sheet.freezePane(TemplateColumn.QUESTION.ordinal(), HEAD);
        sheet.protect("");
    }

    private void question(Worksheet sheet, int at, TemplateRow row) {
        Indicator indicator = indicator(row);
        put(sheet, at, TemplateColumn.INDICATOR, row.point().indicator());
        put(sheet, at, TemplateColumn.PART, row.point().breakdown());
        put(sheet, at, TemplateColumn.COMPONENT, row.component());
        put(
                sheet,
                at,
                TemplateColumn.QUESTION,
                row.whole()
                        ? indicator.name().in(language) + ": "
                                + indicator.definition().in(language)
                        : indicator.components().stream()
                                .filter(part -> part.code().equals(row.component()))
                                .findFirst()
                                .orElseThrow()
                                .name()
                                .in(language));
        put(sheet, at, TemplateColumn.HOW, say("template.how." + how(indicator, row)));
        sheet.style(at, TemplateColumn.QUESTION.ordinal()).wrapText(true).set();
    }

    private static String how(Indicator indicator, TemplateRow row) {
        if (!row.whole()) {
            return "component";
        }
        return indicator.components().isEmpty()
                ? indicator.formula().name()
                : indicator.formula() == Formula.INDEX ? "index" : "components";
    }

    /** Opens the cells that may be answered in this row, with their lists. */
    private void open(Worksheet sheet, Worksheet choices, int at, TemplateRow row) {
        Indicator indicator = indicator(row);
        List<TemplateColumn> open = new ArrayList<>();
        if (row.whole()) {
            open.addAll(List.of(
                    TemplateColumn.STATUS, TemplateColumn.REASON, TemplateColumn.NOTE, TemplateColumn.DISCLOSURE));
            switch (indicator.formula()) {
                case SHARE, GROWTH, RATIO ->
                    open.addAll(List.of(TemplateColumn.VALUE, TemplateColumn.NUMERATOR, TemplateColumn.DENOMINATOR));
                case VALUE, INDEX -> open.add(TemplateColumn.VALUE);
                case FLAG -> open.add(TemplateColumn.YES);
                case SCALE -> {
                    if (indicator.components().isEmpty()) {
                        open.add(TemplateColumn.LEVEL);
                    }
                }
            }
        } else {
            open.add(TemplateColumn.LEVEL);
        }
        for (TemplateColumn column : open) {
            sheet.style(at, column.ordinal())
                    .protectionOption(ProtectionOption.LOCKED, false)
                    .fillColor("FFF8DC")
                    .set();
            List<String> list = list(column, indicator);
            if (!list.isEmpty()) {
                int place = lists.computeIfAbsent(list, one -> lists.size());
                for (int i = 0; i < list.size(); i++) {
                    choices.value(i, place, list.get(i));
                }
                sheet.range(at, column.ordinal(), at, column.ordinal())
                        .validateWithList(choices.range(0, place, list.size() - 1, place))
                        .allowBlank(true)
                        .showErrorMessage(true)
                        .errorTitle(say("template." + column.code()))
                        .error(say("template.choose"));
            }
        }
    }

    private List<String> list(TemplateColumn column, Indicator indicator) {
        return switch (column) {
            case STATUS ->
                Arrays.stream(Status.values())
                        .filter(status -> status != Status.I)
                        .map(this::status)
                        .toList();
            case DISCLOSURE ->
                Arrays.stream(Disclosure.values()).map(this::disclosure).toList();
            case YES -> List.of(say("template.yes.true"), say("template.yes.false"));
            case LEVEL ->
                indicator.scale().stream()
                        .map(level -> level(indicator, level.value()))
                        .toList();
            default -> List.of();
        };
    }

    private void fill(Worksheet sheet, int at, TemplateRow row, Answer answer) {
        Indicator indicator = indicator(row);
        if (!row.whole()) {
            Integer level = answer.levels().get(row.component());
            if (level != null) {
                put(sheet, at, TemplateColumn.LEVEL, level(indicator, level));
            }
            return;
        }
        put(sheet, at, TemplateColumn.STATUS, status(answer.status()));
        number(sheet, at, TemplateColumn.VALUE, answer.value());
        if (Reading.hasFraction(indicator.formula())) {
            number(sheet, at, TemplateColumn.NUMERATOR, answer.numerator());
            number(sheet, at, TemplateColumn.DENOMINATOR, answer.denominator());
        }
        if (answer.level() != null) {
            put(sheet, at, TemplateColumn.LEVEL, level(indicator, answer.level()));
        }
        if (answer.yes() != null) {
            put(sheet, at, TemplateColumn.YES, say("template.yes." + answer.yes()));
        }
        put(sheet, at, TemplateColumn.REASON, answer.reason());
        put(sheet, at, TemplateColumn.NOTE, answer.note());
        put(sheet, at, TemplateColumn.DISCLOSURE, disclosure(answer.disclosure()));
    }

    /** A spreadsheet keeps 15 digits of a number; one with more is written as text, so that none is lost. */
    private static void number(Worksheet sheet, int at, TemplateColumn column, java.math.BigDecimal number) {
        if (number != null && number.precision() <= 15) {
            sheet.value(at, column.ordinal(), number);
        } else if (number != null) {
            sheet.value(at, column.ordinal(), number.toPlainString());
        }
    }

    private static void put(Worksheet sheet, int at, TemplateColumn column, String text) {
        if (text != null && !text.isEmpty()) {
            sheet.value(at, column.ordinal(), text);
        }
    }

    private Indicator indicator(TemplateRow row) {
        return form.catalogue().indicators().get(row.point().indicator());
    }

    private String status(Status status) {
        return status + " – " + say("status." + status);
    }

    private String disclosure(Disclosure disclosure) {
        return disclosure + " – " + say("template.disclosure." + disclosure);
    }

    private String level(Indicator indicator, int level) {
        return indicator.scale().stream()
                .filter(one -> one.value() == level)
                .findFirst()
                .map(one -> level + " – " + one.text().in(language))
                .orElse(Integer.toString(level));
    }

    private String say(String key, Object... args) {
        return wording.say(language, key, args);
    }
}
