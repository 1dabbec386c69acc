package customs.bcp.estate.sheet;

import customs.platform.problem.Refusal;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Reads the sheets of a workbook: the first row names the columns, each further row is one entry. */
final class WorkbookFile {
    static final String EXPLANATION = "Read me";
    private static final int MOST_COLUMNS = 50;

    private WorkbookFile() {}

    static TableRows read(byte[] file) {
        WorkbookGuard.check(file);
        var rows = new TableRows();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook.getSheets().toList()) {
                if (sheet.getName().equals(EXPLANATION)) {
                    continue;
                }
                var table = EstateTable.titled(sheet.getName());
                if (table == null) {
                    rows.error(new RowError(
                            sheet.getName(),
                            "",
                            "",
                            "UNKNOWN_TABLE",
                            "There is no table %s.".formatted(sheet.getName())));
                } else {
                    sheet(sheet, table, rows);
                }
            }
        } catch (IOException | ExcelReaderException e) {
            throw new Refusal("unreadable-file", "The workbook cannot be read; save it again as XLSX.");
        }
        return rows;
    }

    private static void sheet(Sheet sheet, EstateTable table, TableRows rows) throws IOException {
        List<String> columns = new ArrayList<>();
        try (var lines = sheet.openStream()) {
            for (var row : (Iterable<Row>) lines::iterator) {
                if (rows.size() > TableRows.MOST_ROWS) {
                    throw new Refusal("estate-too-large", "A file has at most %d rows.".formatted(TableRows.MOST_ROWS));
                }
                if (columns.isEmpty()) {
                    columns = columns(row, table, rows);
                } else {
                    row(row, table, columns, rows);
                }
            }
        }
    }

    private static List<String> columns(Row head, EstateTable table, TableRows rows) {
        var columns = new ArrayList<String>();
        for (int i = 0; i < Math.min(head.getCellCount(), MOST_COLUMNS); i++) {
            var name = text(head.getOptionalCell(i).orElse(null));
            var column = table.columns().stream()
                    .filter(known -> known.equalsIgnoreCase(name))
                    .findFirst()
                    .orElse("");
            if (column.isEmpty() && !name.isEmpty()) {
                rows.error(new RowError(
                        table.title(),
                        "row " + head.getRowNum(),
                        name,
                        "UNKNOWN_COLUMN",
                        "There is no column %s; known are %s.".formatted(name, String.join(", ", table.columns()))));
            }
            columns.add(column);
        }
        return columns;
    }

    private static void row(Row row, EstateTable table, List<String> columns, TableRows rows) {
        var cells = new LinkedHashMap<String, String>();
        var place = "row " + row.getRowNum();
        for (int i = 0; i < columns.size(); i++) {
            var cell = row.getOptionalCell(i).orElse(null);
            if (cell == null || columns.get(i).isEmpty()) {
                continue;
            }
            if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
                rows.error(new RowError(
                        table.title(),
                        place,
                        columns.get(i),
                        "FORMULA",
                        "Formulas are not accepted; paste the value."));
            } else if (cell.getType() == CellType.ERROR) {
                rows.error(
                        new RowError(table.title(), place, columns.get(i), "CELL_ERROR", "The cell holds an error."));
            }
            var text = text(cell);
            if (!text.isEmpty()) {
                cells.put(columns.get(i), text);
            }
        }
        rows.add(new TableRow(table, place, cells));
    }

    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.STRING) {
            return cell.asString().strip();
        }
        return cell.getRawValue() == null ? "" : cell.getRawValue().strip().toLowerCase(Locale.ROOT);
    }
}
