package customs.aeo.operator;

import customs.platform.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Enters many operators into the register at once. An operator is known by its number: one that has it is changed where
 * the entry says something else, and left alone where it says the same; nothing is ever taken away.
 */
@ApplicationScoped
@Transactional
public class Enlistment {
    private static final LocalDate FOR_GOOD = LocalDate.of(9999, 12, 31);

    private final Operators operators;

    Enlistment(Operators operators) {
        this.operators = operators;
    }

    /**
     * An operator as a file has it.
     *
     * @param establishedOn null when the file does not say
     * @param dated the file says from which day on the number is valid
     * @param others further numbers
     */
    public record Entry(
            String legalName,
            String country,
            LocalDate establishedOn,
            Identifier identifier,
            boolean dated,
            List<Identifier> others,
            List<OperatorUnit> units) {}

    /** What becomes of an entry. */
    public enum Kind {
        /** It is new. */
        CREATED,
        /** It is known, and the entry says more or something else. */
        CHANGED,
        /** It is known just so. */
        SAME,
        /** It contradicts what is registered. */
        REFUSED
    }

    /**
     * @param faults why it is refused
     * @param changes names of what is changed: legalName, country, establishedOn, validTo, otherIdentifiers, units
     * @param alike the number of an operator of another number with the same name in the same country, or null
     */
    public record Outcome(Kind kind, List<Fault> faults, List<String> changes, String alike) {}

    /** @param column legalName, identifier, validFrom, validTo, otherIdentifiers, units */
    public record Fault(String column, String code, String detail) {}

    private record Known(UUID operator, LocalDate from, LocalDate to) {
        boolean overlaps(Identifier other) {
            var last = to == null ? FOR_GOOD : to;
            var otherLast = other.validTo() == null ? FOR_GOOD : other.validTo();
            return !from.isAfter(otherLast) && !other.validFrom().isAfter(last);
        }
    }

    /**
     * What becomes of each entry, in their order; numbers occur once among them.
     *
     * @param write false to look only
     */
    public List<Outcome> enter(String administration, List<Entry> entries, boolean write, Act act) {
        operators.planAnew();
        var known = known(administration, entries);
        var present = operators.byId(entries.stream()
                .flatMap(entry -> known.getOrDefault(key(entry.identifier()), List.of()).stream())
                .map(Known::operator)
                .distinct()
                .toList());
        var alike = operators.alike(
                administration,
                entries.stream().map(Entry::legalName).distinct().toList());
        var outcomes = new ArrayList<Outcome>(entries.size());
        for (var entry : entries) {
            outcomes.add(one(administration, entry, known, present, alike, write ? act : null));
        }
        if (write) {
            operators.flush();
        }
        return outcomes;
    }

    private Outcome one(
            String administration,
            Entry entry,
            Map<String, List<Known>> known,
            Map<UUID, Operator> present,
            Map<String, String> alike,
            Act act) {
        var holder = holder(known, entry.identifier());
        var faults = new ArrayList<Fault>();
        for (var other : entry.others()) {
            var its = holder(known, other);
            if (its != null && !its.equals(holder)) {
                faults.add(new Fault("otherIdentifiers", "TAKEN", other.value()));
            }
        }
        if (holder == null) {
            if (!faults.isEmpty()) {
                return new Outcome(Kind.REFUSED, faults, List.of(), null);
            }
            if (act != null) {
                operators.persist(Operator.enlist(administration, entry, act));
            }
            return new Outcome(
                    Kind.CREATED, faults, List.of(), alike.get(Operators.likeness(entry.country(), entry.legalName())));
        }
        var operator = present.get(holder);
        var changes = changes(operator, entry, faults);
        if (!faults.isEmpty()) {
            return new Outcome(Kind.REFUSED, faults, List.of(), null);
        }
        if (changes.isEmpty()) {
            return new Outcome(Kind.SAME, faults, changes, null);
        }
        if (act != null) {
            operator.follow(entry, act);
        }
        return new Outcome(Kind.CHANGED, faults, changes, null);
    }

    private static List<String> changes(Operator operator, Entry entry, List<Fault> faults) {
        var changes = new ArrayList<String>();
        if (!operator.legalName().equals(entry.legalName())) {
            changes.add("legalName");
        }
        if (!operator.country().equals(entry.country())) {
            changes.add("country");
        }
        if (entry.establishedOn() != null && !entry.establishedOn().equals(operator.establishedOn())) {
            changes.add("establishedOn");
        }
        var own = operator.identified(entry.identifier()).orElseThrow();
        if (entry.dated() && !own.validFrom().equals(entry.identifier().validFrom())) {
            faults.add(new Fault("validFrom", "DATES_DIFFER", own.validFrom().toString()));
        }
        if (entry.identifier().validTo() != null
                && !entry.identifier().validTo().equals(own.validTo())) {
            if (own.validTo() == null) {
                changes.add("validTo");
            } else {
                faults.add(new Fault("validTo", "DATES_DIFFER", own.validTo().toString()));
            }
        }
        if (entry.others().stream().anyMatch(other -> operator.identified(other).isEmpty())) {
            changes.add("otherIdentifiers");
        }
        for (var unit : entry.units()) {
            var its = operator.units().stream()
                    .filter(present -> present.code().equals(unit.code()))
                    .findFirst()
                    .orElse(null);
            if (its == null && !changes.contains("units")) {
                changes.add("units");
            } else if (its != null && !its.equals(unit)) {
                faults.add(new Fault("units", "UNIT_DIFFERS", unit.code()));
            }
        }
        return changes;
    }

    private static UUID holder(Map<String, List<Known>> known, Identifier identifier) {
        return known.getOrDefault(key(identifier), List.of()).stream()
                .filter(each -> each.overlaps(identifier))
                .map(Known::operator)
                .findFirst()
                .orElse(null);
    }

    private Map<String, List<Known>> known(String administration, List<Entry> entries) {
        var values = new ArrayList<String>(entries.size());
        for (var entry : entries) {
            values.add(entry.identifier().value());
            entry.others().forEach(other -> values.add(other.value()));
        }
        var known = new HashMap<String, List<Known>>();
        for (var row : operators.numbered(administration, values)) {
            known.computeIfAbsent(Objects.toString(row[1]) + ' ' + row[2], any -> new ArrayList<>(1))
                    .add(new Known((UUID) row[0], (LocalDate) row[3], (LocalDate) row[4]));
        }
        return known;
    }

    private static String key(Identifier identifier) {
        return identifier.scheme() + ' ' + identifier.value();
    }
}
