package customs.monitoring.intake;

import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A template as somebody filled or changed it: texts are strings, numbers BigDecimals. */
final class FilledTemplate {
    private final Map<String, List<Object[]>> sheets = new LinkedHashMap<>();

    FilledTemplate(byte[] template) throws IOException {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(template))) {
            for (var sheet : workbook.getSheets().toList()) {
                List<Object[]> rows = new ArrayList<>();
                try (var lines = sheet.openStream()) {
                    lines.forEach(row -> {
                        while (rows.size() < row.getRowNum() - 1) {
                            rows.add(new Object[0]);
                        }
                        rows.add(cells(row));
                    });
                }
                sheets.put(sheet.getName(), rows);
            }
        }
    }

    private static Object[] cells(Row row) {
        Object[] cells = new Object[Math.max(row.getCellCount(), TemplateColumn.values().length)];
        for (int i = 0; i < row.getCellCount(); i++) {
            var cell = row.getOptionalCell(i).orElse(null);
            if (cell != null && cell.getType() != CellType.EMPTY) {
                cells[i] = cell.getType() == CellType.NUMBER ? cell.asNumber() : cell.asString();
            }
        }
        return cells;
    }

    List<Object[]> answers() {
        return sheets.get(TemplateWriting.ANSWERS);
    }

    /** @param component empty for the point itself */
    FilledTemplate set(String indicator, String component, TemplateColumn column, Object value) {
        row(indicator, component)[column.ordinal()] = value;
        return this;
    }

    FilledTemplate set(String indicator, TemplateColumn column, Object value) {
        return set(indicator, "", column, value);
    }

    /** Empties everything that was entered in the row. */
    FilledTemplate empty(String indicator) {
        Object[] row = row(indicator, "");
        Arrays.stream(TemplateColumn.values())
                .filter(TemplateColumn::open)
                .forEach(column -> row[column.ordinal()] = null);
        return this;
    }

    Object get(String indicator, TemplateColumn column) {
        return row(indicator, "")[column.ordinal()];
    }

    private Object[] row(String indicator, String component) {
        return answers().stream()
                .filter(row -> row.length > 2 && indicator.equals(row[0]))
                .filter(row -> component.equals(row[2] == null ? "" : row[2]))
                .findFirst()
                .orElseThrow();
    }

    int rowNumber(String indicator) {
        return answers().indexOf(row(indicator, "")) + 1;
    }

    byte[] file() throws IOException {
        try (var out = new ByteArrayOutputStream()) {
            try (var workbook = new Workbook(out, "Test", "1.0")) {
                sheets.forEach((name, rows) -> {
                    var sheet = workbook.newWorksheet(name);
                    for (int r = 0; r < rows.size(); r++) {
                        for (int c = 0; c < rows.get(r).length; c++) {
                            switch (rows.get(r)[c]) {
                                case null -> {
                                    // empty
                                }
                                case BigDecimal number -> sheet.value(r, c, number);
                                case String text when text.startsWith("=") -> sheet.formula(r, c, text.substring(1));
                                case Object text -> sheet.value(r, c, text.toString());
                            }
                        }
                    }
                });
            }
            return out.toByteArray();
        }
    }

    /** The same with one more part in the archive. */
    static byte[] with(byte[] file, String part) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var to = new ZipOutputStream(out)) {
            if (file.length > 0) {
                try (var from = ZipFile.builder().setByteArray(file).get()) {
                    for (var entry : Collections.list(from.getEntries())) {
                        to.putNextEntry(new ZipEntry(entry.getName()));
                        from.getInputStream(entry).transferTo(to);
                    }
                }
            }
            to.putNextEntry(new ZipEntry(part));
            to.write(1);
        }
        return out.toByteArray();
    }
}
