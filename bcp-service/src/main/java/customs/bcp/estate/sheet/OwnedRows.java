package customs.bcp.estate.sheet;

import customs.bcp.estate.BackupPolicy;
import customs.bcp.estate.PeakWindow;
import customs.bcp.estate.ResourceEntry;
import customs.bcp.estate.Tolerance;
import customs.bcp.estate.ToleranceMetric;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Rows that belong to a service or a resource of another table: seasons, tolerances, copies. */
final class OwnedRows {
    private final TableRows rows;
    private final Map<String, List<PeakWindow>> peaks;
    private final Map<String, List<Tolerance>> tolerances;
    private final Map<String, List<BackupPolicy>> backups;

    OwnedRows(TableRows rows) {
        this.rows = rows;
        peaks = read(
                EstateTable.PEAKS,
                "service",
                cells -> new PeakWindow(
                        cells.required("name"),
                        cells.season("from"),
                        cells.season("until"),
                        cells.requiredDuration("mtpd")));
        tolerances = read(
                EstateTable.TOLERANCES,
                "service",
                cells -> new Tolerance(
                        cells.choice("metric", ToleranceMetric.class, null),
                        cells.requiredDecimal("amount"),
                        cells.required("unit"),
                        cells.text("note")));
        backups = read(
                EstateTable.BACKUPS,
                "resource",
                cells -> new BackupPolicy(
                        cells.required("name"),
                        cells.requiredDuration("interval"),
                        cells.requiredDuration("copy"),
                        cells.requiredDuration("transfer"),
                        cells.yes("immutable"),
                        cells.date("lastRestoreTest")));
    }

    List<PeakWindow> peaks(String service) {
        return peaks.getOrDefault(service, List.of());
    }

    List<Tolerance> tolerances(String service) {
        return tolerances.getOrDefault(service, List.of());
    }

    List<BackupPolicy> backups(String resource) {
        return backups.getOrDefault(resource, List.of());
    }

    /** Copies of a resource that the file does not state would be lost without a word. */
    void known(List<ParsedEstate.Stated<ResourceEntry>> resources) {
        var known = new HashSet<String>();
        rows.of(EstateTable.RESOURCES).forEach(row -> known.add(row.cells().getOrDefault("code", "")));
        resources.forEach(resource -> known.add(resource.entry().code()));
        for (var row : rows.of(EstateTable.BACKUPS)) {
            var resource = row.cells().get("resource");
            if (resource != null && !known.contains(resource)) {
                rows.error(
                        row.error("resource", "UNKNOWN_CODE", "%s is no resource of this file.".formatted(resource)));
            }
        }
    }

    private <T> Map<String, List<T>> read(EstateTable table, String owner, Function<RowCells, T> entry) {
        Map<String, List<T>> read = new HashMap<>();
        for (var row : rows.of(table)) {
            var cells = new RowCells(row, rows);
            var code = cells.required(owner);
            var one = entry.apply(cells);
            if (cells.understood()) {
                read.computeIfAbsent(code, key -> new ArrayList<>()).add(one);
            }
        }
        return read;
    }
}
