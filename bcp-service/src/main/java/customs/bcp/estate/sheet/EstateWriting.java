package customs.bcp.estate.sheet;

import customs.bcp.estate.Duration;
import customs.bcp.estate.EstateDocument;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Lays an estate out as the tables of a file; reading them again gives the same estate. */
final class EstateWriting {
    private final Map<EstateTable, List<Map<String, String>>> tables = new EnumMap<>(EstateTable.class);

    EstateWriting(EstateDocument estate) {
        for (var table : EstateTable.values()) {
            tables.put(table, new ArrayList<>());
        }
        estate.offices()
                .forEach(office -> row(
                        EstateTable.OFFICES,
                        office.code(),
                        office.name(),
                        office.kind(),
                        office.latitude(),
                        office.longitude(),
                        office.hours(),
                        office.alternateOffice()));
        for (var service : estate.services()) {
            row(
                    EstateTable.SERVICES,
                    service.code(),
                    service.name(),
                    service.tier(),
                    span(service.recoverySeconds()),
                    service.basis(),
                    span(service.rtoSeconds()),
                    span(service.wrtSeconds()),
                    span(service.mtpdSeconds()),
                    span(service.rpoSeconds()),
                    service.ownerRole(),
                    service.fallback(),
                    service.steadyPercent(),
                    service.note(),
                    service.fallbackPercent(),
                    service.arrivalsPerHour(),
                    service.fullPerHour());
            service.peaks()
                    .forEach(peak -> row(
                            EstateTable.PEAKS,
                            service.code(),
                            peak.name(),
                            peak.from(),
                            peak.until(),
                            span(peak.mtpdSeconds())));
            service.tolerances()
                    .forEach(tolerance -> row(
                            EstateTable.TOLERANCES,
                            service.code(),
                            tolerance.metric(),
                            tolerance.amount(),
                            tolerance.unit(),
                            tolerance.note()));
            service.capacity()
                    .forEach(
                            point -> row(EstateTable.CAPACITY, service.code(), span(point.seconds()), point.percent()));
            service.impacts()
                    .forEach(point -> row(
                            EstateTable.IMPACTS,
                            service.code(),
                            point.category(),
                            span(point.seconds()),
                            point.level(),
                            point.amount(),
                            point.unit(),
                            point.justification()));
        }
        for (var resource : estate.resources()) {
            row(
                    EstateTable.RESOURCES,
                    resource.code(),
                    resource.name(),
                    resource.kind(),
                    span(resource.recoverySeconds()),
                    resource.basis(),
                    span(resource.rtoSeconds()),
                    resource.evidence(),
                    resource.evidenceReference(),
                    resource.evidenceDate(),
                    resource.office(),
                    resource.note(),
                    resource.units(),
                    resource.unit(),
                    span(resource.bufferSeconds()),
                    span(resource.rpoSeconds()),
                    resource.contract(),
                    resource.assuredOn(),
                    resource.assuredUntil());
            resource.backups()
                    .forEach(backup -> row(
                            EstateTable.BACKUPS,
                            resource.code(),
                            backup.name(),
                            span(backup.intervalSeconds()),
                            span(backup.copySeconds()),
                            span(backup.transferSeconds()),
                            backup.immutable() ? "yes" : "no",
                            backup.lastRestoreTest()));
        }
        estate.dependencies()
                .forEach(dependency -> row(
                        EstateTable.DEPENDENCIES,
                        dependency.of(),
                        String.join(", ", dependency.members()),
                        dependency.atLeast(),
                        dependency.strength(),
                        span(dependency.holdUpSeconds()),
                        dependency.capacityLossPercent(),
                        dependency.note(),
                        dependency.crew()));
        estate.coldStarts()
                .forEach(start -> row(
                        EstateTable.COLD_STARTS,
                        String.join(", ", start.members()),
                        span(start.seconds()),
                        start.evidence(),
                        start.evidenceReference(),
                        start.evidenceDate()));
    }

    List<Map<String, String>> rows(EstateTable table) {
        return tables.get(table);
    }

    private void row(EstateTable table, Object... values) {
        var cells = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null) {
                cells.put(table.columns().get(i), values[i].toString());
            }
        }
        tables.get(table).add(cells);
    }

    private static String span(Long seconds) {
        return seconds == null ? null : Duration.words(seconds);
    }
}
