package customs.monitoring.intake;

import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import customs.monitoring.report.Disclosure;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The cells of one row, each read as what belongs there, or noted as a fault. */
final class TemplateCell {
    /** What people write where there is no number, in English and French. */
    private static final Set<String> NOT_AVAILABLE = Set.of(
            "n/a",
            "na",
            "n.a.",
            "n/d",
            "nd",
            "n.d.",
            "s.o.",
            "s/o",
            "-",
            "–",
            "—",
            "none",
            "null",
            "unknown",
            "not available",
            "not applicable",
            "non disponible",
            "sans objet",
            "inconnu",
            "?");

    /** As many digits as a spreadsheet keeps; beyond them stands what its binary numbers leave behind. */
    private static final MathContext KEPT = new MathContext(15);

    private final Row row;
    private final Point point;
    private final List<TemplateFault> faults;

    TemplateCell(Row row, Point point, List<TemplateFault> faults) {
        this.row = row;
        this.point = point;
        this.faults = faults;
    }

    /** Whether anything was entered in the row. */
    static boolean any(Row row) {
        return Arrays.stream(TemplateColumn.values())
                .filter(TemplateColumn::open)
                .anyMatch(column -> !text(row, column.ordinal()).isEmpty() || formula(cell(row, column.ordinal())));
    }

    private static Cell cell(Row row, int column) {
        return column < row.getCellCount() ? row.getOptionalCell(column).orElse(null) : null;
    }

    private static boolean formula(Cell cell) {
        return cell != null && (cell.getType() == CellType.FORMULA || cell.getFormula() != null);
    }

    static String text(Row row, int column) {
        Cell cell = cell(row, column);
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getType() == CellType.STRING) {
            return cell.asString().strip();
        }
        return cell.getRawValue() == null ? "" : cell.getRawValue().strip();
    }

    BigDecimal number(TemplateColumn column) {
        String text = entered(column);
        if (text.isEmpty()) {
            return null;
        }
        Cell cell = row.getCell(column.ordinal());
        try {
            if (cell.getType() == CellType.NUMBER) {
                return new BigDecimal(text).round(KEPT);
            }
            if (text.length() <= 40 && text.matches("-?[0-9]+(\\.[0-9]+)?")) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        if (text.matches("-?[0-9][0-9\\s.\u00a0\u202f]*,[0-9]+ ?%?")) {
            fault(column, "comma-decimal", "Write the decimals after a point, or format the cell as a number.");
        } else if (NOT_AVAILABLE.contains(text.toLowerCase(Locale.ROOT))) {
            fault(
                    column,
                    "not-available",
                    "Leave the number empty, and choose status L, M or O with a reason in its row.");
        } else {
            fault(column, "not-a-number", "A number belongs here, not text.");
        }
        return null;
    }

    Integer level() {
        String text = entered(TemplateColumn.LEVEL);
        if (text.isEmpty()) {
            return null;
        }
        String number = text.split("[ –]", 2)[0].replaceFirst("\\.0+$", "");
        if (!number.matches("[0-9]{1,3}")) {
            fault(TemplateColumn.LEVEL, "unknown-level", "Choose a level from the list.");
            return null;
        }
        return Integer.valueOf(number);
    }

    Boolean yes() {
        return switch (entered(TemplateColumn.YES).toLowerCase(Locale.ROOT)) {
            case "" -> null;
            case "yes", "oui", "true", "1" -> true;
            case "no", "non", "false", "0" -> false;
            default -> {
                fault(TemplateColumn.YES, "yes-or-no", "Choose yes or no from the list.");
                yield null;
            }
        };
    }

    /** Normal unless told. */
    Status status() {
        return choice(TemplateColumn.STATUS, Status.class, Status.A);
    }

    /** For the bodies unless told. */
    Disclosure disclosure() {
        return choice(TemplateColumn.DISCLOSURE, Disclosure.class, Disclosure.WCO);
    }

    String words(TemplateColumn column, int most) {
        String text = entered(column);
        if (text.length() > most) {
            fault(column, "too-long", "At most %d characters fit here.".formatted(most));
        }
        return text.isEmpty() ? null : text;
    }

    private <E extends Enum<E>> E choice(TemplateColumn column, Class<E> type, E otherwise) {
        String text = entered(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        String code = text.split("[ –]", 2)[0];
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    fault(column, "unknown-choice", "Choose from the list.");
                    return otherwise;
                });
    }

    private String entered(TemplateColumn column) {
        int place = column.ordinal();
        Cell cell = cell(row, place);
        if (formula(cell)) {
            fault(column, "formula", "Formulas are not read; paste the value.");
            return "";
        }
        if (cell != null && cell.getType() == CellType.ERROR) {
            fault(column, "cell-error", "The cell holds an error.");
            return "";
        }
        return text(row, place);
    }

    private void fault(TemplateColumn column, String code, String message) {
        faults.add(new TemplateFault(row.getRowNum(), column.code(), point.indicator(), code, message));
    }
}
