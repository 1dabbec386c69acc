package customs.aeo.enrolment;

import java.util.ArrayList;
import java.util.List;

/**
 * Several entries in one cell: entries are separated by a semicolon, their parts by a vertical bar; a backslash stands
 * before either, and before itself, where it belongs to the text.
 */
final class ListCell {
    private ListCell() {}

    static List<List<String>> read(String cell) {
        var entries = new ArrayList<List<String>>();
        var parts = new ArrayList<String>();
        var part = new StringBuilder();
        boolean escaped = false;
        for (char each : (cell + ';').toCharArray()) {
            if (escaped) {
                part.append(each);
                escaped = false;
            } else if (each == '\\') {
                escaped = true;
            } else if (each == '|' || each == ';') {
                parts.add(part.toString().strip());
                part.setLength(0);
                if (each == ';') {
                    if (parts.stream().anyMatch(it -> !it.isEmpty())) {
                        entries.add(List.copyOf(parts));
                    }
                    parts.clear();
                }
            } else {
                part.append(each);
            }
        }
        return entries;
    }

    static String write(List<List<String>> entries) {
        var cell = new StringBuilder();
        for (var entry : entries) {
            if (!cell.isEmpty()) {
                cell.append("; ");
            }
            for (int i = 0; i < entry.size(); i++) {
                if (i > 0) {
                    cell.append('|');
                }
                cell.append(entry.get(i).replaceAll("([\\\\;|])", "\\\\$1"));
            }
        }
        return cell.toString();
    }
}
