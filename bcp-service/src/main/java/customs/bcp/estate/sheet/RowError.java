package customs.bcp.estate.sheet;

/**
 * What is wrong at one place of a file.
 *
 * @param table sheet of a workbook or key of a YAML file; empty when it is about the whole file
 * @param place "row 4" in a workbook, "line 12" in YAML
 * @param column empty when it is about the whole row
 * @param code closed set, upper snake case
 * @param message one English sentence
 */
public record RowError(String table, String place, String column, String code, String message) {}
