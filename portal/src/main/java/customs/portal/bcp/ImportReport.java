package customs.portal.bcp;

import java.util.List;

/** What an import did, or would do. */
public record ImportReport(
        boolean dryRun,
        boolean applied,
        String mode,
        int added,
        int changed,
        int unchanged,
        int removed,
        List<RowError> errors) {
    public record RowError(String table, String place, String column, String code, String message) {
        RowError saying(String otherPlace, String other) {
            return new RowError(table, otherPlace, column, code, other);
        }
    }
}
