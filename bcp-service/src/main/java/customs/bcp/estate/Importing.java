package customs.bcp.estate;

import customs.bcp.estate.sheet.EstateFile;
import customs.bcp.estate.sheet.RowError;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Takes a file over into the caller's estate: all of it or nothing. */
@ApplicationScoped
@Transactional
public class Importing {
    private static final int MOST_ERRORS = 500;

    private final EntityManager entities;
    private final OwnRecords own;
    private final Estates estates;
    private final EstateReading reading;
    private final ServiceUses uses;
    private final Validator validator;
    private final Clock clock;

    Importing(
            EntityManager entities,
            OwnRecords own,
            Estates estates,
            EstateReading reading,
            ServiceUses uses,
            Validator validator,
            Clock clock) {
        this.entities = entities;
        this.own = own;
        this.estates = estates;
        this.reading = reading;
        this.uses = uses;
        this.validator = validator;
        this.clock = clock;
    }

    /** Says what an import would do; changes nothing. Errors are in the report. */
    public ImportReport rehearse(byte[] file, String contentType, ImportMode mode, Actor actor) {
        var before = reading.document(actor);
        var plan = new ImportPlan(EstateFile.read(file, contentType), mode, before, validator);
        var errors = errors(plan, before, OwnRecords.administration(actor));
        return errors.isEmpty()
                ? difference(before, plan.target()).report(true, mode)
                : new ImportReport(true, false, mode, 0, 0, 0, 0, limited(errors));
    }

    /** @throws Refusal flawed-file with all places, when anything is wrong; then nothing is taken over */
    public ImportReport run(byte[] file, String contentType, ImportMode mode, Actor actor) {
        var parsed = EstateFile.read(file, contentType);
        var act = new Act(actor, clock.instant());
        var estate = estates.locked(OwnRecords.administration(actor), act);
        var before = reading.document(actor);
        var plan = new ImportPlan(parsed, mode, before, validator);
        var errors = errors(plan, before, estate.administration());
        if (!errors.isEmpty()) {
            throw new Refusal(
                    "flawed-file",
                    "%d places must be mended; nothing was taken over.".formatted(errors.size()),
                    limited(errors).stream()
                            .map(error -> new FieldError(
                                    "/%s/%s/%s".formatted(error.table(), error.place(), error.column()),
                                    error.code(),
                                    error.message()))
                            .toList());
        }
        var target = plan.target();
        var difference = difference(before, target);
        apply(before, target, estate.administration(), act);
        estate.changed(
                "imported",
                Map.of(
                        "mode", mode,
                        "added", difference.added,
                        "changed", difference.changed,
                        "removed", difference.removed,
                        "estate", CanonicalJson.hash(target)),
                act);
        entities.flush();
        return difference.report(false, mode);
    }

    /** What is wrong with the file, or with an estate that loses a service which a plan covers. */
    private List<RowError> errors(ImportPlan plan, EstateDocument before, String administration) {
        plan.check();
        if (!plan.errors().isEmpty()) {
            return plan.errors();
        }
        return before.services().stream()
                .map(ServiceEntry::code)
                .filter(code -> plan.target().service(code) == null)
                .flatMap(code -> uses.of(administration, code).stream())
                .map(use -> new RowError("services", "", "", "IN_USE", use.message()))
                .toList();
    }

    private static List<RowError> limited(List<RowError> errors) {
        return errors.size() > MOST_ERRORS ? errors.subList(0, MOST_ERRORS) : errors;
    }

    /** Removals first and what refers before what is referred to, so that no rule of the database is broken in between. */
    private void apply(EstateDocument before, EstateDocument target, String administration, Act act) {
        remove(Dependency.class, target.dependencies(), Importing::whole, act);
        remove(ColdStart.class, target.coldStarts(), Importing::whole, act);
        remove(Resource.class, target.resources(), ResourceEntry::code, act);
        remove(Service.class, target.services(), ServiceEntry::code, act);
        remove(Office.class, target.offices(), OfficeEntry::code, act);
        entities.flush();
        put(Office.class, target.offices(), OfficeEntry::code, entry -> new Office(administration, entry), act);
        put(
                Service.class,
                target.services(),
                ServiceEntry::code,
                entry -> new Service(administration, entry, act.at()),
                act);
        put(
                Resource.class,
                target.resources(),
                ResourceEntry::code,
                entry -> new Resource(administration, entry, act.at()),
                act);
        entities.flush();
        put(
                Dependency.class,
                target.dependencies(),
                Importing::whole,
                entry -> new Dependency(administration, entry),
                act);
        put(ColdStart.class, target.coldStarts(), Importing::whole, entry -> new ColdStart(administration, entry), act);
    }

    /** What has no code of its own is the same only when all of it is. */
    private static String whole(Object entry) {
        return CanonicalJson.write(entry);
    }

    private <T extends Item<E>, E> void remove(Class<T> type, List<E> target, Function<E, String> key, Act act) {
        var wanted = count(target.stream().map(key));
        for (var item : own.query(type, "", act.by()).getResultList()) {
            if (wanted.merge(key.apply(item.entry()), -1, Integer::sum) < 0) {
                entities.remove(item);
            }
        }
    }

    private <T extends Item<E>, E> void put(
            Class<T> type, List<E> target, Function<E, String> key, Function<E, T> create, Act act) {
        Map<String, List<T>> recorded = new HashMap<>();
        own.query(type, "", act.by()).getResultList().forEach(item -> recorded.computeIfAbsent(
                        key.apply(item.entry()), code -> new ArrayList<>())
                .add(item));
        for (var entry : target) {
            var same = recorded.getOrDefault(key.apply(entry), List.of());
            if (same.isEmpty()) {
                entities.persist(create.apply(entry));
            } else {
                var item = same.removeFirst();
                if (!item.entry().equals(entry)) {
                    item.state(entry);
                }
            }
        }
    }

    private static Map<String, Integer> count(Stream<String> keys) {
        Map<String, Integer> counts = new HashMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        return counts;
    }

    private record Difference(int added, int changed, int unchanged, int removed) {
        ImportReport report(boolean dryRun, ImportMode mode) {
            return new ImportReport(dryRun, !dryRun, mode, added, changed, unchanged, removed, List.of());
        }

        Difference plus(Difference other) {
            return new Difference(
                    added + other.added, changed + other.changed, unchanged + other.unchanged, removed + other.removed);
        }
    }

    private static Difference difference(EstateDocument before, EstateDocument after) {
        return between(before.offices(), after.offices(), OfficeEntry::code)
                .plus(between(before.services(), after.services(), ServiceEntry::code))
                .plus(between(before.resources(), after.resources(), ResourceEntry::code))
                .plus(between(before.dependencies(), after.dependencies(), Importing::whole))
                .plus(between(before.coldStarts(), after.coldStarts(), Importing::whole));
    }

    private static <E> Difference between(List<E> before, List<E> after, Function<E, String> key) {
        Map<String, List<E>> old = new HashMap<>();
        before.forEach(entry ->
                old.computeIfAbsent(key.apply(entry), code -> new ArrayList<>()).add(entry));
        int added = 0;
        int changed = 0;
        int unchanged = 0;
        for (var entry : after) {
            var same = old.getOrDefault(key.apply(entry), List.of());
            if (same.isEmpty()) {
                added++;
            } else if (same.removeFirst().equals(entry)) {
                unchanged++;
            } else {
                changed++;
            }
        }
        return new Difference(
                added,
                changed,
                unchanged,
                old.values().stream().mapToInt(List::size).sum());
    }
}
