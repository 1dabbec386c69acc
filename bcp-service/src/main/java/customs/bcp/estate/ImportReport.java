package customs.bcp.estate;

import customs.bcp.estate.sheet.RowError;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param applied false for a dry run and for a file with errors
 * @param errors what is wrong, by place; empty when all was taken over
 */
public record ImportReport(
        boolean dryRun,
        boolean applied,
        ImportMode mode,
        int added,
        int changed,
        int unchanged,
        int removed,
        List<RowError> errors) {}
