package customs.aeo.operator;

import customs.platform.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

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
            List<OperatorUnit> units,
            List<TradeRole> roles,
            List<Contact> contacts) {
        List<Identifier> numbers() {
            return Stream.concat(Stream.of(identifier), others.stream()).toList();
        }
    }

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
     * @param changes names of what is changed: legalName, country, establishedOn, validTo, verification, otherIdentifiers, units,
     *     roles, contacts
     * @param alike the number of an operator of another number with the same name in the same country, or null
     */
    public record Outcome(Kind kind, List<Fault> faults, List<String> changes, String alike) {}

    /** @param column legalName, identifier, validFrom, validTo, verification, otherIdentifiers, units, roles */
    public record Fault(String column, String code, String detail) {}

    private record Known(UUID operator, LocalDate from, LocalDate to, Identifier.State state) {
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
        for (var role : entry.roles()) {
            if (role.unit() != null && !unitKnown(entry, holder == null ? null : present.get(holder), role.unit())) {
                faults.add(new Fault("roles", "UNKNOWN_UNIT", role.unit()));
            }
        }
        for (var contact : entry.contacts()) {
            if (contact.unit() != null
                    && !unitKnown(entry, holder == null ? null : present.get(holder), contact.unit())) {
                faults.add(new Fault("contacts", "UNKNOWN_UNIT", contact.unit()));
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

    private static boolean unitKnown(Entry entry, Operator operator, String unit) {
        return entry.units().stream().anyMatch(it -> it.code().equals(unit))
                || operator != null
                        && operator.units().stream().anyMatch(it -> it.code().equals(unit));
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
        if (own.state() == Identifier.State.CLAIMED) {
            faults.add(new Fault("identifier", "CLAIMED", own.value()));
        }
        if (differs(own, entry.identifier(), "verification", faults)) {
            changes.add("verification");
        }
        for (var other : entry.others()) {
            var its = operator.identified(other);
            if (its.isEmpty() || differs(its.get(), other, "otherIdentifiers", faults)) {
                changes.add("otherIdentifiers");
                break;
            }
        }
        if (entry.roles().stream().anyMatch(role -> operator.roles().stream().noneMatch(role::meets))) {
            changes.add("roles");
        }
        if (entry.contacts().stream()
                .anyMatch(contact -> operator.contacts().stream().noneMatch(contact::same))) {
            changes.add("contacts");
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

    /** Whether the entry settles what is open here; one that contradicts what is settled is a fault. */
    private static boolean differs(Identifier own, Identifier said, String column, List<Fault> faults) {
        if (!said.state().settled() || own.state() == said.state()) {
            return false;
        }
        if (own.state().settled()) {
            faults.add(new Fault(column, "VERIFICATION_DIFFERS", own.value()));
        }
        return !own.state().settled();
    }

    /** Who has the number; whoever has it wrongly does not count, unless the entry says the same. */
    private static UUID holder(Map<String, List<Known>> known, Identifier identifier) {
        boolean rejected = identifier.state() == Identifier.State.REJECTED;
        return known.getOrDefault(key(identifier), List.of()).stream()
                .filter(each -> each.overlaps(identifier))
                .filter(each -> rejected || each.state() != Identifier.State.REJECTED)
                .sorted(Comparator.comparing(each -> (each.state() == Identifier.State.REJECTED) != rejected))
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
                    .add(new Known((UUID) row[0], (LocalDate) row[3], (LocalDate) row[4], (Identifier.State) row[5]));
        }
        return known;
    }

    private static String key(Identifier identifier) {
        return identifier.scheme() + ' ' + identifier.value();
    }
}
