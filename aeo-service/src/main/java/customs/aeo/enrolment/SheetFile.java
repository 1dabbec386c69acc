package customs.aeo.enrolment;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The first sheet of a workbook that {@link SheetGuard} let through. */
final class SheetFile implements RegisterFile {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private final ReadableWorkbook workbook;
    private final Stream<Row> lines;
    private final Iterator<Row> rows;

    SheetFile(Path file) {
        ReadableWorkbook opened = null;
        try {
            opened = new ReadableWorkbook(file.toFile(), WITH_FORMATS);
            workbook = opened;
            lines = workbook.getFirstSheet().openStream();
            rows = lines.iterator();
        } catch (Exception e) {
            close(opened);
            throw RegisterFile.unreadable();
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (Exception e) { // the parser throws its checked exceptions undeclared
            throw RegisterFile.unreadable();
        }
    }

    @Override
    public RegisterRow next() {
        try {
            return row(rows.next());
        } catch (Exception e) { // the parser throws its checked exceptions undeclared
            throw RegisterFile.unreadable();
        }
    }

    private static RegisterRow row(Row row) {
        int count = Math.min(row.getCellCount(), MOST_COLUMNS);
        var cells = new ArrayList<String>(count);
        Set<Integer> formulas = null;
        for (int i = 0; i < count; i++) {
            var cell = row.getOptionalCell(i).orElse(null);
            if (cell != null
                    && (cell.getFormula() != null
                            || cell.getType() == CellType.FORMULA
                            || cell.getType() == CellType.ERROR)) {
                formulas = formulas == null ? new HashSet<>() : formulas;
                formulas.add(i);
            }
            cells.add(text(cell));
        }
        return new RegisterRow(row.getRowNum(), cells, formulas == null ? Set.of() : formulas);
    }

    /** A day is what a date is written as; a number stays as it was typed. */
    private static String text(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.STRING) {
            var text = cell.asString().strip();
            return text.length() > LONGEST_CELL ? text.substring(0, LONGEST_CELL) : text;
        }
        if (cell.getType() == CellType.NUMBER && dated(cell.getDataFormatString())) {
            try {
                return cell.asDate().toLocalDate().toString();
            } catch (DateTimeException | ArithmeticException e) {
                return cell.getRawValue();
            }
        }
        return cell.getRawValue() == null ? "" : cell.getRawValue().strip();
    }

    private static boolean dated(String format) {
        if (format == null) {
            return false;
        }
        var plain = format.toLowerCase(Locale.ROOT);
        return plain.contains("yy") || plain.contains("d") && plain.contains("m");
    }

    @Override
    public void close() {
        lines.close();
        close(workbook);
    }

    private static void close(ReadableWorkbook workbook) {
        if (workbook == null) {
            return;
        }
        try {
            workbook.close();
        } catch (IOException e) {
            throw RegisterFile.unreadable();
        }
    }
}
