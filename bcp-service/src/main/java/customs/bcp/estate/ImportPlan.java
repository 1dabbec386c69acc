package customs.bcp.estate;

import customs.bcp.estate.sheet.EstateTable;
import customs.bcp.estate.sheet.ParsedEstate;
import customs.bcp.estate.sheet.RowError;
import jakarta.validation.Validator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Holds what a file states against what is recorded: what the estate would be, and everything that is wrong with that. */
final class ImportPlan {
    static final int MOST_NODES = 5_000;
    static final int MOST_DEPENDENCIES = 20_000;

    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("recoverySeconds", "recovery"),
            Map.entry("rtoSeconds", "rto"),
            Map.entry("wrtSeconds", "wrt"),
            Map.entry("mtpdSeconds", "mtpd"),
            Map.entry("rpoSeconds", "rpo"),
            Map.entry("holdUpSeconds", "holdUp"),
            Map.entry("seconds", "time"),
            Map.entry("bufferSeconds", "buffer"));

    private final ParsedEstate file;
    private final ImportMode mode;
    private final EstateDocument before;
    private final Validator validator;
    private final List<RowError> errors;

    ImportPlan(ParsedEstate file, ImportMode mode, EstateDocument before, Validator validator) {
        this.file = file;
        this.mode = mode;
        this.before = before;
        this.validator = validator;
        this.errors = new ArrayList<>(file.errors());
    }

    List<RowError> errors() {
        return errors;
    }

    /** The estate after the import; only to be used when there are no errors. */
    EstateDocument target() {
        var offices = merged(before.offices(), file.offices(), OfficeEntry::code);
        var services = merged(before.services(), file.services(), ServiceEntry::code);
        var resources = merged(before.resources(), file.resources(), ResourceEntry::code);
        Set<String> stated = new HashSet<>();
        file.dependencies().forEach(dependency -> stated.add(dependency.entry().of()));
        var dependencies = new ArrayList<DependencyEntry>();
        if (mode == ImportMode.MERGE) {
            before.dependencies().stream()
                    .filter(dependency -> !stated.contains(dependency.of()))
                    .forEach(dependencies::add);
        }
        file.dependencies().forEach(dependency -> dependencies.add(dependency.entry()));
        var starts = merged(before.coldStarts(), file.coldStarts(), start -> String.join(",", start.members()));
        return new EstateDocument(offices, services, resources, dependencies, starts);
    }

    private <E> List<E> merged(List<E> recorded, List<ParsedEstate.Stated<E>> stated, Function<E, String> code) {
        Map<String, E> all = new java.util.LinkedHashMap<>();
        if (mode == ImportMode.MERGE) {
            recorded.forEach(entry -> all.put(code.apply(entry), entry));
        }
        stated.forEach(entry -> all.put(code.apply(entry.entry()), entry.entry()));
        return List.copyOf(all.values());
    }

    void check() {
        Map<String, String> nodes = new HashMap<>();
        Map<String, String> offices = new HashMap<>();
        unique(file.services(), ServiceEntry::code, nodes);
        unique(file.resources(), ResourceEntry::code, nodes);
        unique(file.offices(), OfficeEntry::code, offices);
        if (mode == ImportMode.MERGE) {
            sameKind();
            before.services().forEach(service -> nodes.putIfAbsent(service.code(), ""));
            before.resources().forEach(resource -> nodes.putIfAbsent(resource.code(), ""));
            before.offices().forEach(office -> offices.putIfAbsent(office.code(), ""));
        }
        each(file.offices(), entry -> EntryCheck.office(entry, offices::containsKey));
        each(file.services(), EntryCheck::service);
        each(file.resources(), entry -> EntryCheck.resource(entry, offices::containsKey));
        each(file.dependencies(), entry -> EntryCheck.dependency(entry, nodes::containsKey));
        each(file.coldStarts(), entry -> EntryCheck.coldStart(entry, nodes::containsKey));
        int stated = file.offices().size()
                + file.services().size()
                + file.resources().size()
                + file.dependencies().size()
                + file.coldStarts().size();
        if (stated == 0 && errors.isEmpty()) {
            errors.add(new RowError("", "", "", "EMPTY", "The file states nothing."));
        }
        if (nodes.size() > MOST_NODES) {
            errors.add(new RowError(
                    "", "", "", "TOO_LARGE", "An estate has at most %d services and resources.".formatted(MOST_NODES)));
        }
        if (before.dependencies().size() + file.dependencies().size() > MOST_DEPENDENCIES) {
            errors.add(new RowError(
                    "", "", "", "TOO_LARGE", "An estate has at most %d dependencies.".formatted(MOST_DEPENDENCIES)));
        }
    }

    private <E> void unique(List<ParsedEstate.Stated<E>> stated, Function<E, String> code, Map<String, String> places) {
        for (var entry : stated) {
            var here = entry.table().title() + " " + entry.place();
            var earlier = places.putIfAbsent(code.apply(entry.entry()), here);
            if (earlier != null) {
                errors.add(entry.error(
                        "code",
                        "DUPLICATE_CODE",
                        "%s is already stated at %s.".formatted(code.apply(entry.entry()), earlier)));
            }
        }
    }

    /** A code that is recorded as a service cannot become a resource by an import, nor the other way round. */
    private void sameKind() {
        Set<String> services = new HashSet<>();
        before.services().forEach(service -> services.add(service.code()));
        Set<String> resources = new HashSet<>();
        before.resources().forEach(resource -> resources.add(resource.code()));
        file.services().stream()
                .filter(service -> resources.contains(service.entry().code()))
                .forEach(service -> errors.add(service.error(
                        "code",
                        "DUPLICATE_CODE",
                        "%s is recorded as a resource."
                                .formatted(service.entry().code()))));
        file.resources().stream()
                .filter(resource -> services.contains(resource.entry().code()))
                .forEach(resource -> errors.add(resource.error(
                        "code",
                        "DUPLICATE_CODE",
                        "%s is recorded as a service."
                                .formatted(resource.entry().code()))));
    }

    private <E> void each(List<ParsedEstate.Stated<E>> stated, Function<E, List<Flaw>> check) {
        for (var entry : stated) {
            var violations = validator.validate(entry.entry());
            violations.forEach(violation -> errors.add(entry.error(
                    column(entry.table(), violation.getPropertyPath().toString()),
                    "INVALID",
                    violation.getMessage() + ".")));
            if (violations.isEmpty()) {
                check.apply(entry.entry())
                        .forEach(flaw -> errors.add(entry.error(
                                column(entry.table(), flaw.pointer().replaceFirst("^/", "")),
                                flaw.code().replace('-', '_').toUpperCase(java.util.Locale.ROOT),
                                flaw.message())));
            }
        }
    }

    private static String column(EstateTable table, String field) {
        var name = field.replaceAll("[/\\[.].*", "");
        if (name.equals("members") && table == EstateTable.DEPENDENCIES) {
            return "needs";
        }
        return COLUMNS.getOrDefault(name, name);
    }
}
