package customs.bcp.estate.sheet;

import java.util.List;

/** The tables of an estate file: sheets of a workbook, top-level keys of a YAML file. */
public enum EstateTable {
    OFFICES("offices", "code", "name", "kind", "latitude", "longitude", "hours", "alternateOffice"),
    SERVICES(
            "services",
            "code",
            "name",
            "tier",
            "recovery",
            "basis",
            "rto",
            "wrt",
            "mtpd",
            "rpo",
            "ownerRole",
            "fallback",
            "steadyPercent",
            "note",
            "fallbackPercent",
            "arrivalsPerHour",
            "fullPerHour"),
    RESOURCES(
            "resources",
            "code",
            "name",
            "kind",
            "recovery",
            "basis",
            "rto",
            "evidence",
            "evidenceReference",
            "evidenceDate",
            "office",
            "note",
            "units",
            "unit",
            "buffer",
            "rpo",
            "contract",
            "assuredOn",
            "assuredUntil"),
    DEPENDENCIES("dependencies", "of", "needs", "atLeast", "strength", "holdUp", "capacityLossPercent", "note", "crew"),
    COLD_STARTS("coldStarts", "members", "time", "evidence", "evidenceReference", "evidenceDate"),
    CAPACITY("capacity", "service", "after", "percent"),
    IMPACTS("impacts", "service", "category", "after", "level", "amount", "unit", "justification"),
    PEAKS("peaks", "service", "name", "from", "until", "mtpd"),
    TOLERANCES("tolerances", "service", "metric", "amount", "unit", "note"),
    BACKUPS("backups", "resource", "name", "interval", "copy", "transfer", "immutable", "lastRestoreTest");

    private final String title;
    private final List<String> columns;

    EstateTable(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    /** Name of the sheet or key. */
    public String title() {
        return title;
    }

    public List<String> columns() {
        return columns;
    }

    static EstateTable titled(String title) {
        for (var table : values()) {
            if (table.title.equalsIgnoreCase(title.strip())) {
                return table;
            }
        }
        return null;
    }
}
