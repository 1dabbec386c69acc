package customs.monitoring.intake;

import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import customs.monitoring.report.Disclosure;
import customs.monitoring.report.Filling.Answer;
import customs.monitoring.report.Filling.Form;
import customs.platform.problem.Refusal;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads a filled template: refuses what is not the template of this report, and gathers everything that is wrong in its rows.
 * A row without any entry takes the answer back.
 */
final class TemplateReading {
    private static final int MOST_ROWS = 2000;

    private final Form form;
    private final TemplateKey key;
    private final Map<Point, Answer> answers = new LinkedHashMap<>();
    private final Map<Point, Integer> places = new HashMap<>();
    private final List<TemplateFault> faults = new ArrayList<>();

    private TemplateReading(Form form, TemplateKey key) {
        this.form = form;
        this.key = key;
    }

    static TemplateReading of(byte[] file, Form form) {
        TemplateGuard.check(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            TemplateKey key = key(sheet(workbook, TemplateWriting.KEY));
            check(key, form);
            var reading = new TemplateReading(form, key);
            reading.rows(rows(sheet(workbook, TemplateWriting.ANSWERS)));
            return reading;
        } catch (IOException | ExcelReaderException e) {
            throw new Refusal("unreadable-file", "The workbook cannot be read; save it again as XLSX.");
        }
    }

    TemplateKey key() {
        return key;
    }

    /** By point, in the order of the sheet. */
    Map<Point, Answer> answers() {
        return answers;
    }

    List<TemplateFault> faults() {
        return faults;
    }

    /** Row of a point as the spreadsheet numbers it. */
    int row(Point point) {
        return places.get(point);
    }

    private static void check(TemplateKey key, Form form) {
        if (!form.administration().equals(key.member())) {
            throw new Refusal(
                    "template-other-member",
                    "This template belongs to Member %s, the report to Member %s."
                            .formatted(key.member(), form.administration()));
        }
        if (!form.cycle().equals(key.cycle()) || !form.report().equals(key.report())) {
            throw new Refusal(
                    "template-other-cycle",
                    "This template belongs to cycle %s, the report to cycle %s.".formatted(key.cycle(), form.cycle()));
        }
        if (!form.catalogue().version().equals(key.catalogue())) {
            throw changed();
        }
    }

    private static Refusal changed() {
        return new Refusal(
                "template-structure-changed",
                "Rows, columns or sheets of the template were changed; take out a new one and fill in its yellow cells.");
    }

    private static Sheet sheet(ReadableWorkbook workbook, String name) {
        return workbook.findSheet(name).orElseThrow(TemplateReading::changed);
    }

    private static List<Row> rows(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return rows.limit(MOST_ROWS).toList();
        }
    }

    private static TemplateKey key(Sheet sheet) throws IOException {
        Map<String, String> entries = new LinkedHashMap<>();
        for (Row row : rows(sheet)) {
            entries.put(TemplateCell.text(row, 0), TemplateCell.text(row, 1));
        }
        try {
            return TemplateKey.read(entries);
        } catch (IllegalArgumentException e) {
            throw changed();
        }
    }

    private void rows(List<Row> sheet) {
        List<TemplateRow> expected = TemplateKey.rows(form);
        List<Row> filled = sheet.stream()
                .filter(row -> row.getRowNum() > TemplateWriting.HEAD)
                .filter(row -> !TemplateCell.text(row, TemplateColumn.INDICATOR.ordinal())
                                .isEmpty()
                        || TemplateCell.any(row))
                .toList();
        if (sheet.isEmpty() || !heads(sheet.getFirst()) || filled.size() != expected.size()) {
            throw changed();
        }
        for (int i = 0; i < expected.size(); i++) {
            TemplateRow row = expected.get(i);
            if (filled.get(i).getRowNum() != i + TemplateWriting.HEAD + 1 || !row.equals(about(filled.get(i)))) {
                throw changed();
            }
        }
        for (int i = 0; i < expected.size(); i++) {
            if (expected.get(i).whole()) {
                int parts = 1;
                while (i + parts < expected.size() && !expected.get(i + parts).whole()) {
                    parts++;
                }
                answer(expected.get(i).point(), filled.subList(i, i + parts));
            }
        }
    }

    private static boolean heads(Row first) {
        for (TemplateColumn column : TemplateColumn.values()) {
            if (!column.code().equals(TemplateCell.text(first, column.ordinal()))) {
                return false;
            }
        }
        return first.getCellCount() == TemplateColumn.values().length;
    }

    private static TemplateRow about(Row row) {
        return new TemplateRow(
                new Point(
                        TemplateCell.text(row, TemplateColumn.INDICATOR.ordinal()),
                        TemplateCell.text(row, TemplateColumn.PART.ordinal())),
                TemplateCell.text(row, TemplateColumn.COMPONENT.ordinal()));
    }

    private void answer(Point point, List<Row> rows) {
        places.put(point, rows.getFirst().getRowNum());
        if (rows.stream().noneMatch(TemplateCell::any)) {
            return;
        }
        int before = faults.size();
        var cell = new TemplateCell(rows.getFirst(), point, faults);
        Map<String, Integer> levels = new TreeMap<>();
        rows.subList(1, rows.size()).forEach(row -> {
            Integer level = new TemplateCell(row, point, faults).level();
            if (level != null) {
                levels.put(TemplateCell.text(row, TemplateColumn.COMPONENT.ordinal()), level);
            }
        });
        Status status = cell.status();
        Disclosure disclosure = cell.disclosure();
        Answer answer = new Answer(
                point,
                status,
                cell.number(TemplateColumn.VALUE),
                cell.number(TemplateColumn.NUMERATOR),
                cell.number(TemplateColumn.DENOMINATOR),
                cell.level(),
                cell.yes(),
                levels,
                cell.words(TemplateColumn.REASON, 2000),
                cell.words(TemplateColumn.NOTE, 4000),
                disclosure);
        if (faults.size() == before) {
            answers.put(point, answer);
        }
    }
}
