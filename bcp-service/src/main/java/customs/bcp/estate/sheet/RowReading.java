package customs.bcp.estate.sheet;

import customs.bcp.estate.CapacityPoint;
import customs.bcp.estate.ColdStartEntry;
import customs.bcp.estate.DependencyEntry;
import customs.bcp.estate.Evidence;
import customs.bcp.estate.ImpactCategory;
import customs.bcp.estate.ImpactPoint;
import customs.bcp.estate.OfficeEntry;
import customs.bcp.estate.OfficeKind;
import customs.bcp.estate.RecoveryBasis;
import customs.bcp.estate.ResourceEntry;
import customs.bcp.estate.ResourceKind;
import customs.bcp.estate.ServiceEntry;
import customs.bcp.estate.Strength;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Turns rows into entries. */
final class RowReading {
    private final TableRows rows;
    private final Map<String, List<CapacityPoint>> capacity = new HashMap<>();
    private final Map<String, List<ImpactPoint>> impacts = new HashMap<>();
    private final OwnedRows owned;

    RowReading(TableRows rows) {
        this.rows = rows;
        owned = new OwnedRows(rows);
    }

    ParsedEstate parsed() {
        capacity();
        impacts();
        var offices = entries(EstateTable.OFFICES, this::office);
        var services = entries(EstateTable.SERVICES, this::service);
        var resources = entries(EstateTable.RESOURCES, this::resource);
        var dependencies = entries(EstateTable.DEPENDENCIES, this::dependency);
        var coldStarts = entries(EstateTable.COLD_STARTS, this::coldStart);
        belongs(EstateTable.CAPACITY, services);
        belongs(EstateTable.IMPACTS, services);
        belongs(EstateTable.PEAKS, services);
        belongs(EstateTable.TOLERANCES, services);
        owned.known(resources);
        return new ParsedEstate(offices, services, resources, dependencies, coldStarts, List.copyOf(rows.errors()));
    }

    private <E> List<ParsedEstate.Stated<E>> entries(EstateTable table, Function<RowCells, E> entry) {
        var entries = new ArrayList<ParsedEstate.Stated<E>>();
        for (var row : rows.of(table)) {
            var cells = new RowCells(row, rows);
            var read = entry.apply(cells);
            if (cells.understood()) {
                entries.add(new ParsedEstate.Stated<>(read, table, row.place()));
            }
        }
        return entries;
    }

    /** Points of a service that the file does not state would be lost without a word. */
    private void belongs(EstateTable table, List<ParsedEstate.Stated<ServiceEntry>> services) {
        Set<String> known = new HashSet<>();
        rows.of(EstateTable.SERVICES).forEach(row -> known.add(row.cells().getOrDefault("code", "")));
        services.forEach(service -> known.add(service.entry().code()));
        for (var row : rows.of(table)) {
            var service = row.cells().get("service");
            if (service != null && !known.contains(service)) {
                rows.error(row.error("service", "UNKNOWN_CODE", "%s is no service of this file.".formatted(service)));
            }
        }
    }

    private void capacity() {
        for (var row : rows.of(EstateTable.CAPACITY)) {
            var cells = new RowCells(row, rows);
            var service = cells.required("service");
            var point = new CapacityPoint(cells.requiredDuration("after"), cells.requiredInteger("percent"));
            if (cells.understood()) {
                capacity.computeIfAbsent(service, code -> new ArrayList<>()).add(point);
            }
        }
        capacity.values().forEach(points -> points.sort(Comparator.comparing(CapacityPoint::seconds)));
    }

    private void impacts() {
        for (var row : rows.of(EstateTable.IMPACTS)) {
            var cells = new RowCells(row, rows);
            var service = cells.required("service");
            var point = new ImpactPoint(
                    cells.choice("category", ImpactCategory.class, null),
                    cells.requiredDuration("after"),
                    cells.requiredInteger("level"),
                    cells.decimal("amount"),
                    cells.text("unit"),
                    cells.text("justification"));
            if (cells.understood()) {
                impacts.computeIfAbsent(service, code -> new ArrayList<>()).add(point);
            }
        }
        impacts.values()
                .forEach(points ->
                        points.sort(Comparator.comparing(ImpactPoint::category).thenComparing(ImpactPoint::seconds)));
    }

    private OfficeEntry office(RowCells cells) {
        return new OfficeEntry(
                cells.required("code"),
                cells.required("name"),
                cells.choice("kind", OfficeKind.class, null),
                cells.decimal("latitude"),
                cells.decimal("longitude"),
                cells.text("hours"),
                cells.text("alternateOffice"));
    }

    private ServiceEntry service(RowCells cells) {
        var code = cells.required("code");
        return new ServiceEntry(
                code,
                cells.required("name"),
                cells.requiredInteger("tier"),
                cells.requiredDuration("recovery"),
                cells.choice("basis", RecoveryBasis.class, null),
                cells.duration("rto"),
                cells.duration("wrt"),
                cells.duration("mtpd"),
                cells.duration("rpo"),
                cells.text("ownerRole"),
                cells.text("fallback"),
                cells.integer("steadyPercent"),
                capacity.getOrDefault(code, List.of()),
                impacts.getOrDefault(code, List.of()),
                cells.text("note"),
                cells.integer("fallbackPercent"),
                cells.decimal("arrivalsPerHour"),
                cells.decimal("fullPerHour"),
                owned.peaks(code),
                owned.tolerances(code));
    }

    private ResourceEntry resource(RowCells cells) {
        var code = cells.required("code");
        return new ResourceEntry(
                code,
                cells.required("name"),
                cells.choice("kind", ResourceKind.class, null),
                cells.requiredDuration("recovery"),
                cells.choice("basis", RecoveryBasis.class, null),
                cells.duration("rto"),
                cells.choice("evidence", Evidence.class, Evidence.ESTIMATE),
                cells.text("evidenceReference"),
                cells.date("evidenceDate"),
                cells.text("office"),
                cells.text("note"),
                cells.integer("units"),
                cells.text("unit"),
                cells.duration("buffer"),
                cells.duration("rpo"),
                cells.text("contract"),
                cells.date("assuredOn"),
                cells.date("assuredUntil"),
                owned.backups(code));
    }

    private DependencyEntry dependency(RowCells cells) {
        var holdUp = cells.duration("holdUp");
        var members = cells.codes("needs");
        var atLeast = cells.integer("atLeast");
        return new DependencyEntry(
                cells.required("of"),
                members,
                atLeast == null && members != null ? (Integer) members.size() : atLeast,
                cells.choice("strength", Strength.class, Strength.HARD),
                holdUp == null ? 0 : holdUp,
                cells.integer("capacityLossPercent"),
                cells.text("note"),
                cells.integer("crew"));
    }

    private ColdStartEntry coldStart(RowCells cells) {
        return new ColdStartEntry(
                cells.codes("members"),
                cells.requiredDuration("time"),
                cells.choice("evidence", Evidence.class, Evidence.ESTIMATE),
                cells.text("evidenceReference"),
                cells.date("evidenceDate"));
    }
}
