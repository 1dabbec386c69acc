package customs.aeo.enrolment;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would take for a formula: it is written with an apostrophe before it, and read without. What
 * arrives without the apostrophe is a formula and is refused.
 */
final class SafeCell {
    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private SafeCell() {}

    static boolean formula(String cell) {
        return FORMULA.matcher(cell).matches();
    }

    static String read(String cell) {
        return QUOTED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    static String write(String text) {
        return FORMULA.matcher(text).matches() || QUOTED.matcher(text).matches() ? "'" + text : text;
    }
}
