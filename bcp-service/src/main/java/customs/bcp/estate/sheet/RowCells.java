package customs.bcp.estate.sheet;

import customs.bcp.estate.Duration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands the cells of one row; notes what it cannot understand and goes on, so that a report names everything. */
final class RowCells {
    private static final Pattern DAY_NUMBER = Pattern.compile("\\d{5}(\\.0+)?");
    /** Day 0 of the day numbers of workbooks. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final Set<String> YES = Set.of("yes", "true", "oui", "1");
    private static final Set<String> NO = Set.of("no", "false", "non", "0");

    private final TableRow row;
    private final TableRows rows;
    private boolean understood = true;

    RowCells(TableRow row, TableRows rows) {
        this.row = row;
        this.rows = rows;
    }

    boolean understood() {
        return understood;
    }

    private void wrong(String column, String code, String message) {
        understood = false;
        rows.error(row.error(column, code, message));
    }

    /** The text, null when the cell is empty. */
    String text(String column) {
        return row.cells().get(column);
    }

    String required(String column) {
        var text = text(column);
        if (text == null) {
            wrong(column, "MISSING", "%s is missing.".formatted(column));
        }
        return text;
    }

    Long duration(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        var seconds = Duration.parse(text);
        if (seconds.isEmpty()) {
            wrong(column, "DURATION", "%s is no duration; write it as 4 h, 30 min or 2 d.".formatted(shown(text)));
            return null;
        }
        return seconds.getAsLong();
    }

    Long requiredDuration(String column) {
        return required(column) == null ? null : duration(column);
    }

    Integer integer(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        try {
            return new BigDecimal(text.replace("%", "").strip()).intValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            wrong(column, "NUMBER", "%s is no whole number.".formatted(shown(text)));
            return null;
        }
    }

    Integer requiredInteger(String column) {
        return required(column) == null ? null : integer(column);
    }

    BigDecimal requiredDecimal(String column) {
        return required(column) == null ? null : decimal(column);
    }

    /** An empty cell means no. */
    boolean yes(String column) {
        var text = text(column);
        if (text == null || NO.contains(text.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (!YES.contains(text.toLowerCase(Locale.ROOT))) {
            wrong(column, "CHOICE", "%s is neither yes nor no.".formatted(shown(text)));
        }
        return true;
    }

    /** A day of the year, 11-20, or of the month, 25; a workbook may have dropped the leading zero. */
    String season(String column) {
        var text = required(column);
        return text != null && text.length() == 1 ? "0" + text : text;
    }

    BigDecimal decimal(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        try {
            if (text.length() > 30) {
                throw new NumberFormatException();
            }
            return new BigDecimal(new BigDecimal(text).stripTrailingZeros().toPlainString());
        } catch (NumberFormatException e) {
            wrong(column, "NUMBER", "%s is no number; write it as 12.5.".formatted(shown(text)));
            return null;
        }
    }

    LocalDate date(String column) {
        var text = text(column);
        if (text == null) {
            return null;
        }
        if (DAY_NUMBER.matcher(text).matches()) {
            return DAY_ZERO.plusDays(new BigDecimal(text).intValue());
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            wrong(column, "DATE", "%s is no date; write it as 2026-01-31.".formatted(shown(text)));
            return null;
        }
    }

    /** @param otherwise what an empty cell means; null when it must not be empty */
    <T extends Enum<T>> T choice(String column, Class<T> type, T otherwise) {
        var text = text(column);
        if (text == null) {
            if (otherwise == null) {
                required(column);
            }
            return otherwise;
        }
        var wanted = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
        for (var value : type.getEnumConstants()) {
            if (value.name().equals(wanted)) {
                return value;
            }
        }
        wrong(column, "CHOICE", "%s is none of %s.".formatted(shown(text), Arrays.toString(type.getEnumConstants())));
        return null;
    }

    List<String> codes(String column) {
        var text = required(column);
        return text == null
                ? null
                : Arrays.stream(text.split("[,;]"))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .toList();
    }

    private static String shown(String text) {
        return text.length() > 40 ? "\"" + text.substring(0, 40) + "…\"" : "\"" + text + "\"";
    }
}
