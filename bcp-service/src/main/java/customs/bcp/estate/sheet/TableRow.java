package customs.bcp.estate.sheet;

import java.util.Map;

/**
 * A row of a table before anybody has understood it.
 *
 * @param cells text by column; a column that is empty is not in it
 */
record TableRow(EstateTable table, String place, Map<String, String> cells) {
    RowError error(String column, String code, String message) {
        return new RowError(table.title(), place, column, code, message);
    }
}
