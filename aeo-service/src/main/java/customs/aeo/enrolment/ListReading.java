package customs.aeo.enrolment;

import customs.aeo.operator.Contact;
import customs.aeo.operator.Identifier;
import customs.aeo.operator.TradeRole;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads roles, contacts and what is known of numbers from the entries of a cell. */
final class ListReading {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_EVIDENCE = 400;
    private static final int LONGEST_CODE = 40;

    private final Set<String> roles;
    private final LocalDate today;
    private final String readBy;

    ListReading(Set<String> roles, LocalDate today, String readBy) {
        this.roles = roles;
        this.today = today;
        this.readBy = readBy;
    }

    /** @param parts state|day|how|evidence|who; for what nobody looked into the state alone */
    Identifier verified(Identifier identifier, RegisterColumn column, List<String> parts, List<RowFault> faults) {
        var state = named(Identifier.State.class, parts.getFirst());
        var on = EntryReading.day(EntryReading.part(parts, 1), column, faults);
        var method = named(Identifier.Method.class, EntryReading.part(parts, 2));
        var evidence = EntryReading.part(parts, 3);
        var by = EntryReading.part(parts, 4);
        boolean looked = state == Identifier.State.VERIFIED || state == Identifier.State.REJECTED;
        if (identifier == null) {
            return null;
        }
        if (state == null
                || parts.size() > 5
                || looked && (on == null || on.isAfter(today) || method == null || evidence == null)
                || evidence != null && evidence.length() > LONGEST_EVIDENCE
                || by != null && by.length() > LONGEST_NAME) {
            faults.add(RowFault.of(column, "ENTRY", String.join("|", parts)));
            return identifier;
        }
        return looked
                ? identifier.settled(state, on, by == null ? readBy : by, method, evidence)
                : identifier.settled(state, null, null, null, null);
    }

    /** @param entries role|unit|first day|last day; what follows the role may be left out */
    List<TradeRole> roles(List<List<String>> entries, List<RowFault> faults) {
        var column = RegisterColumn.ROLES;
        var read = new ArrayList<TradeRole>();
        for (var parts : entries) {
            var from = EntryReading.day(EntryReading.part(parts, 2), column, faults);
            var to = EntryReading.day(EntryReading.part(parts, 3), column, faults);
            var role = new TradeRole(parts.getFirst(), EntryReading.part(parts, 1), from == null ? today : from, to);
            if (!roles.contains(role.role())) {
                faults.add(RowFault.of(column, "ROLE", role.role()));
            } else if (parts.size() > 4
                    || role.unit() != null && role.unit().length() > LONGEST_CODE
                    || to != null && to.isBefore(role.validFrom())) {
                faults.add(RowFault.of(column, "ENTRY", String.join("|", parts)));
            } else {
                read.add(role);
            }
        }
        return read;
    }

    /** @param entries purpose|name|e-mail|telephone|unit|day of verification|who; what follows the telephone may be left out */
    List<Contact> contacts(List<List<String>> entries, List<RowFault> faults) {
        var column = RegisterColumn.CONTACTS;
        var read = new ArrayList<Contact>();
        for (var parts : entries) {
            var purpose = named(Contact.Purpose.class, parts.getFirst());
            var name = EntryReading.part(parts, 1);
            var email = EntryReading.part(parts, 2);
            var phone = EntryReading.part(parts, 3);
            var on = EntryReading.day(EntryReading.part(parts, 5), column, faults);
            var by = EntryReading.part(parts, 6);
            if (purpose == null
                    || name == null
                    || email == null && phone == null
                    || email != null && email.indexOf('@') < 1
                    || on != null && on.isAfter(today)
                    || parts.size() > 7
                    || parts.stream().anyMatch(part -> part.length() > LONGEST_NAME)) {
                faults.add(RowFault.of(column, "ENTRY", String.join("|", parts)));
                continue;
            }
            read.add(new Contact(
                    UUID.randomUUID(),
                    purpose,
                    name,
                    email,
                    phone,
                    EntryReading.part(parts, 4),
                    on,
                    on == null ? null : by == null ? readBy : by));
        }
        return read;
    }

    private static <E extends Enum<E>> E named(Class<E> kind, String name) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
