package customs.bcp.estate.sheet;

import java.util.ArrayList;
import java.util.List;

/** What a file holds: rows, and what could not be taken for a row. */
final class TableRows {
    static final int MOST_ROWS = 50_000;
    static final int MOST_ERRORS = 500;

    private final List<TableRow> rows = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();

    void add(TableRow row) {
        if (!row.cells().isEmpty()) {
            rows.add(row);
        }
    }

    void error(RowError error) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(error);
        }
    }

    int size() {
        return rows.size();
    }

    List<TableRow> of(EstateTable table) {
        return rows.stream().filter(row -> row.table() == table).toList();
    }

    List<RowError> errors() {
        return errors;
    }
}
