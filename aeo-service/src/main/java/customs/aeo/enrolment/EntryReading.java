package customs.aeo.enrolment;

import customs.aeo.operator.Enlistment;
import customs.aeo.operator.Identifier;
import customs.aeo.operator.OperatorUnit;
import customs.aeo.programme.Programme;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads an operator from a row: which column is what, and what holds for all rows, is known. */
final class EntryReading {
    private static final DateTimeFormatter WRITTEN_OUT =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Set<String> KINDS = Set.of("BRANCH", "LICENCE", "SITE", "FUNCTION");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CODE = 40;

    private final Map<RegisterColumn, Integer> places = new EnumMap<>(RegisterColumn.class);
    private final Map<RegisterColumn, String> constants = new EnumMap<>(RegisterColumn.class);
    private final Programme programme;
    private final String administration;
    private final LocalDate today;
    private final ListReading lists;

    /**
     * @param columns title of a register's column → name of the file's column
     * @param roles codes of the roles that can be held
     * @param readBy who took the file; whoever looked into a number according to it, where it does not say
     * @param constants title of a register's column → what it is in every row in which its own cell is empty
     */
    EntryReading(
            List<String> header,
            Map<String, String> columns,
            Map<String, String> constants,
            Programme programme,
            Set<String> roles,
            String administration,
            LocalDate today,
            String readBy) {
        this.lists = new ListReading(roles, today, readBy);
        this.programme = programme;
        this.administration = administration;
        this.today = today;
        for (var column : RegisterColumn.values()) {
            var named = columns.get(column.title());
            if (named != null) {
                places.put(column, header.indexOf(named));
            }
            if (constants.containsKey(column.title())) {
                this.constants.put(column, constants.get(column.title()));
            }
        }
    }

    /** What a row says: an entry, or, when there are faults, none. */
    record Result(Enlistment.Entry entry, List<RowFault> faults) {}

    Result read(RegisterRow row) {
        var faults = new ArrayList<RowFault>();
        var scheme = text(row, RegisterColumn.SCHEME, LONGEST_CODE, faults);
        var value = text(row, RegisterColumn.IDENTIFIER, LONGEST_CODE, faults);
        var name = text(row, RegisterColumn.LEGAL_NAME, LONGEST_NAME, faults);
        var country = country(text(row, RegisterColumn.COUNTRY, LONGEST_CODE, faults), RegisterColumn.COUNTRY, faults);
        var issuer = country(
                text(row, RegisterColumn.IDENTIFIER_COUNTRY, LONGEST_CODE, faults),
                RegisterColumn.IDENTIFIER_COUNTRY,
                faults);
        var from = day(text(row, RegisterColumn.VALID_FROM, LONGEST_CODE, faults), RegisterColumn.VALID_FROM, faults);
        var to = day(text(row, RegisterColumn.VALID_TO, LONGEST_CODE, faults), RegisterColumn.VALID_TO, faults);
        var established = day(
                text(row, RegisterColumn.ESTABLISHED_ON, LONGEST_CODE, faults), RegisterColumn.ESTABLISHED_ON, faults);
        if (established != null && !established.isBefore(today)) {
            faults.add(RowFault.of(RegisterColumn.ESTABLISHED_ON, "NOT_PAST", established.toString()));
        }
        var identifier = identifier(
                RegisterColumn.IDENTIFIER,
                new Number(scheme, issuer == null ? country : issuer, value, from, to),
                faults);
        identifier = verified(row, identifier, faults);
        var others = others(row, faults);
        var units = units(row, faults);
        var roles = lists.roles(cell(row, RegisterColumn.ROLES, faults), faults);
        var contacts = lists.contacts(cell(row, RegisterColumn.CONTACTS, faults), faults);
        return new Result(
                faults.isEmpty()
                        ? new Enlistment.Entry(
                                name, country, established, identifier, from != null, others, units, roles, contacts)
                        : null,
                faults);
    }

    private record Number(String scheme, String country, String value, LocalDate from, LocalDate to) {}

    /** Null where nothing stands, which is a fault where something is needed. */
    private String text(RegisterRow row, RegisterColumn column, int longest, List<RowFault> faults) {
        var place = places.get(column);
        var cell = place == null ? "" : row.cell(place);
        if (place != null && row.formulas().contains(place) || SafeCell.formula(cell)) {
            faults.add(RowFault.of(column, "FORMULA", null));
            return null;
        }
        var text = cell.isEmpty() ? constants.getOrDefault(column, "") : SafeCell.read(cell);
        if (text.isEmpty()) {
            if (column.needed()) {
                faults.add(RowFault.of(column, "MISSING", null));
            }
            return null;
        }
        if (text.length() > longest) {
            faults.add(RowFault.of(column, "TOO_LONG", Integer.toString(longest)));
            return null;
        }
        if (text.indexOf('\u0000') >= 0) {
            faults.add(RowFault.of(column, "MALFORMED", null));
            return null;
        }
        return text;
    }

    private static String country(String text, RegisterColumn column, List<RowFault> faults) {
        if (text != null && !text.matches("[A-Z]{2}")) {
            faults.add(RowFault.of(column, "COUNTRY", text));
            return null;
        }
        return text;
    }

    static LocalDate day(String text, RegisterColumn column, List<RowFault> faults) {
        if (text == null) {
            return null;
        }
        try {
            return text.indexOf('.') > 0 ? LocalDate.parse(text, WRITTEN_OUT) : LocalDate.parse(text);
        } catch (DateTimeException e) {
            faults.add(RowFault.of(column, "DATE", text));
            return null;
        }
    }

    private Identifier identifier(RegisterColumn column, Number number, List<RowFault> faults) {
        if (number.scheme() == null || number.value() == null || number.country() == null) {
            return null;
        }
        var scheme = programme.schemes().get(number.scheme());
        if (scheme == null) {
            faults.add(RowFault.of(
                    column == RegisterColumn.IDENTIFIER ? RegisterColumn.SCHEME : column, "SCHEME", number.scheme()));
            return null;
        }
        if (!scheme.fits(number.value())) {
            faults.add(RowFault.of(column, "MALFORMED", number.value()));
            return null;
        }
        var from = number.from() == null ? today : number.from();
        if (number.to() != null && number.to().isBefore(from)) {
            faults.add(RowFault.of(
                    column == RegisterColumn.IDENTIFIER ? RegisterColumn.VALID_TO : column,
                    "DATES_OUT_OF_ORDER",
                    number.to().toString()));
            return null;
        }
        return new Identifier(administration, number.scheme(), number.country(), number.value(), from, number.to());
    }

    private List<List<String>> cell(RegisterRow row, RegisterColumn column, List<RowFault> faults) {
        var cell = text(row, column, RegisterFile.LONGEST_CELL, faults);
        return cell == null ? List.of() : ListCell.read(cell);
    }

    /** state|day|how|evidence|who: what is known of the number by which the operator is known. */
    private Identifier verified(RegisterRow row, Identifier identifier, List<RowFault> faults) {
        var column = RegisterColumn.VERIFICATION;
        for (var parts : cell(row, column, faults)) {
            if (identifier != null && parts.getFirst().equals("CLAIMED")) {
                faults.add(RowFault.of(column, "CLAIMED", identifier.value()));
                return identifier;
            }
            return lists.verified(identifier, column, parts, faults);
        }
        return identifier;
    }

    /** scheme|number|country|first day|last day|state|day|how|evidence|who; what follows the country may be left out. */
    private List<Identifier> others(RegisterRow row, List<RowFault> faults) {
        var column = RegisterColumn.OTHER_IDENTIFIERS;
        var others = new ArrayList<Identifier>();
        for (var parts : cell(row, column, faults)) {
            if (parts.size() < 3 || parts.size() > 10 || parts.subList(0, 3).contains("")) {
                faults.add(RowFault.of(column, "ENTRY", String.join("|", parts)));
                continue;
            }
            var identifier = identifier(
                    column,
                    new Number(
                            parts.get(0),
                            country(parts.get(2), column, faults),
                            parts.get(1),
                            day(part(parts, 3), column, faults),
                            day(part(parts, 4), column, faults)),
                    faults);
            if (identifier != null) {
                others.add(
                        parts.size() > 5
                                ? lists.verified(identifier, column, parts.subList(5, parts.size()), faults)
                                : identifier);
            }
        }
        return others;
    }

    static String part(List<String> parts, int place) {
        return place < parts.size() && !parts.get(place).isEmpty() ? parts.get(place) : null;
    }

    /** code|name|kind|country. */
    private static final int UNIT_PARTS = 4;

    private List<OperatorUnit> units(RegisterRow row, List<RowFault> faults) {
        var column = RegisterColumn.UNITS;
        var units = new ArrayList<OperatorUnit>();
        var codes = new HashSet<String>();
        for (var parts : cell(row, column, faults)) {
            if (parts.size() != UNIT_PARTS
                    || parts.contains("")
                    || parts.get(0).length() > LONGEST_CODE
                    || parts.get(1).length() > LONGEST_NAME
                    || !KINDS.contains(parts.get(2))
                    || country(parts.get(3), column, faults) == null
                    || !codes.add(parts.get(0))) {
                faults.add(RowFault.of(column, "ENTRY", String.join("|", parts)));
                continue;
            }
            units.add(new OperatorUnit(parts.get(0), parts.get(1), parts.get(2), parts.get(3)));
        }
        return units;
    }
}
