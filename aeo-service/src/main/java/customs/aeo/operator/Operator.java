package customs.aeo.operator;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A legal person that trades. A registry record: it has no stages, but each change of it is an act. */
@Entity
@Table(name = "operator")
public class Operator extends Aggregate {
    private static final int MOST_CONTACTS = 50;

    private String administration;

    @Column(name = "legal_name")
    private String legalName;

    private String country;

    @Column(name = "established_on")
    private LocalDate establishedOn;

    private boolean publish;

    @Column(name = "merged_into")
    private UUID mergedInto;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "operator_identifier", joinColumns = @JoinColumn(name = "operator_id"))
    @OrderColumn(name = "position")
    private List<Identifier> identifiers = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "operator_unit", joinColumns = @JoinColumn(name = "operator_id"))
    @OrderColumn(name = "position")
    private List<OperatorUnit> units = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "operator_role", joinColumns = @JoinColumn(name = "operator_id"))
    @OrderColumn(name = "position")
    private List<TradeRole> roles = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "operator_contact", joinColumns = @JoinColumn(name = "operator_id"))
    @OrderColumn(name = "position")
    private List<Contact> contacts = new ArrayList<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "operator_consent", joinColumns = @JoinColumn(name = "operator_id"))
    @OrderColumn(name = "position")
    private List<Consent> consents = new ArrayList<>();

    protected Operator() {}

    public static Operator register(
            String administration, String legalName, String country, LocalDate establishedOn, Act act) {
        var operator = new Operator();
        operator.administration = administration;
        operator.legalName = legalName;
        operator.country = country;
        operator.establishedOn = establishedOn;
        operator.record("register", null, act, Map.of("country", country));
        return operator;
    }

    /** Entered from a file, with everything that the file says of it, in one step. */
    static Operator enlist(String administration, Enlistment.Entry entry, Act act) {
        var operator = new Operator();
        operator.administration = administration;
        operator.legalName = entry.legalName();
        operator.country = entry.country();
        operator.establishedOn = entry.establishedOn();
        operator.identifiers.add(entry.identifier());
        operator.identifiers.addAll(entry.others());
        operator.units.addAll(entry.units());
        operator.roles.addAll(entry.roles());
        operator.contacts.addAll(entry.contacts());
        operator.record(
                "register",
                null,
                act,
                Map.of(
                        "country", entry.country(),
                        "schemes",
                                operator.identifiers.stream()
                                        .map(Identifier::scheme)
                                        .toList(),
                        "units", entry.units().stream().map(OperatorUnit::code).toList(),
                        "roles", entry.roles().stream().map(TradeRole::role).toList()));
        return operator;
    }

    /** Takes over what a file says of it, where that is more or something else; what it does not say stays. */
    void follow(Enlistment.Entry entry, Act act) {
        var established = entry.establishedOn() == null ? establishedOn : entry.establishedOn();
        if (!legalName.equals(entry.legalName())
                || !country.equals(entry.country())
                || !Objects.equals(establishedOn, established)) {
            change(entry.legalName(), entry.country(), established, act);
        }
        var to = entry.identifier().validTo();
        var own = identified(entry.identifier()).orElseThrow();
        if (to != null && own.validTo() == null) {
            identifiers.set(identifiers.indexOf(own), own.until(to));
            record("end-identifier", null, act, Map.of("scheme", own.scheme(), "validTo", to));
        }
        for (var number : entry.numbers()) {
            identified(number).ifPresentOrElse(present -> settle(present, number, act), () -> add(number, act));
        }
        entry.units().stream().filter(unit -> !units.contains(unit)).toList().forEach(unit -> add(unit, act));
        entry.roles().stream()
                .filter(role -> roles.stream().noneMatch(role::meets))
                .toList()
                .forEach(role -> add(role, act));
        entry.contacts().stream()
                .filter(contact -> contacts.stream().noneMatch(contact::same))
                .toList()
                .forEach(contact -> add(contact, act));
    }

    /** A file says that somebody looked into a number; here nobody has. */
    private void settle(Identifier own, Identifier said, Act act) {
        if (said.state().settled() && !own.state().settled()) {
            verify(own, said.state(), said.checkedOn(), said.checkedBy(), said.method(), said.evidence(), act);
        }
    }

    /** Its own number that is the same one and valid at the same time, at least in part; a rejected one only if no other is. */
    Optional<Identifier> identified(Identifier number) {
        boolean rejected = number.state() == Identifier.State.REJECTED;
        return identifiers.stream()
                .filter(own -> own.meets(number))
                .filter(own -> rejected || own.state() != Identifier.State.REJECTED)
                .min(Comparator.comparing(own -> (own.state() == Identifier.State.REJECTED) != rejected));
    }

    void change(String legalName, String country, LocalDate establishedOn, Act act) {
        own();
        this.legalName = legalName;
        this.country = country;
        this.establishedOn = establishedOn;
        record("change", null, act, Map.of("country", country));
    }

    void add(Identifier identifier, Act act) {
        own();
        identifiers.add(identifier);
        record("add-identifier", null, act, Map.of("scheme", identifier.scheme(), "country", identifier.country()));
    }

    void add(OperatorUnit unit, Act act) {
        own();
        if (units.stream().anyMatch(present -> present.code().equals(unit.code()))) {
            throw Refusal.invalid("/code", "DUPLICATE", "There is already a unit with this code.");
        }
        units.add(unit);
        record("add-unit", null, act, Map.of("unit", unit.code(), "kind", unit.kind()));
    }

    /** Somebody looked into a number, and it is the operator's or not; one that is not stays on record. */
    void verify(
            Identifier own,
            Identifier.State found,
            LocalDate on,
            String by,
            Identifier.Method method,
            String evidence,
            Act act) {
        own();
        identifiers.set(identifiers.indexOf(own), own.settled(found, on, by, method, evidence));
        record(
                found == Identifier.State.VERIFIED ? "verify-identifier" : "reject-identifier",
                null,
                act,
                Map.of("scheme", own.scheme(), "method", method, "on", on, "by", by));
    }

    void add(TradeRole role, Act act) {
        own();
        knows("/unit", role.unit());
        if (roles.stream().anyMatch(role::meets)) {
            throw Refusal.invalid("/role", "DUPLICATE", "This role is held already in this time.");
        }
        roles.add(role);
        record("add-role", null, act, Map.of("role", role.role(), "unit", unit(role.unit()), "from", role.validFrom()));
    }

    /** @param last last day on which the role is held */
    void end(String role, String unit, LocalDate last, Act act) {
        own();
        var held = roles.stream()
                .filter(it -> it.same(role, unit) && it.validTo() == null)
                .findFirst()
                .orElseThrow(() -> new Refusal("wrong-stage", "This role is not held."));
        if (last.isBefore(held.validFrom())) {
            throw Refusal.invalid("/lastDay", "DATES_OUT_OF_ORDER", "The last day lies before the first.");
        }
        roles.set(roles.indexOf(held), new TradeRole(role, unit, held.validFrom(), last));
        record("end-role", null, act, Map.of("role", role, "unit", unit(unit), "lastDay", last));
    }

    void add(Contact contact, Act act) {
        own();
        knows("/unit", contact.unit());
        if (contacts.stream().anyMatch(contact::same)) {
            throw Refusal.invalid("/purpose", "DUPLICATE", "This contact is there already.");
        }
        if (contacts.size() >= MOST_CONTACTS) {
            throw Refusal.invalid("/purpose", "TOO_MANY", "There are 50 contacts already; remove one first.");
        }
        contacts.add(contact);
        record("add-contact", null, act, Map.of("contact", contact.id(), "purpose", contact.purpose()));
    }

    /** Somebody was really reached there. */
    void verify(UUID contact, LocalDate on, Act act) {
        own();
        var present = contact(contact);
        contacts.set(contacts.indexOf(present), present.verified(on, act.actor()));
        record("verify-contact", null, act, Map.of("contact", contact, "on", on));
    }

    /** The contact goes, with everything that is known of it. */
    void remove(UUID contact, Act act) {
        own();
        contacts.remove(contact(contact));
        record("remove-contact", null, act, Map.of("contact", contact));
    }

    private static String unit(String code) {
        return code == null ? "" : code;
    }

    private Contact contact(UUID id) {
        return contacts.stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("contact"));
    }

    private void knows(String pointer, String unit) {
        if (unit != null && units.stream().noneMatch(it -> it.code().equals(unit))) {
            throw Refusal.invalid(pointer, "UNKNOWN_UNIT", "There is no unit with this code.");
        }
    }

    /** Consent is general, voluntary and may be withdrawn at any time, from a day on. */
    void consent(boolean given, LocalDate from, Act act) {
        own();
        if (!consents.isEmpty() && from.isBefore(consents.getLast().from())) {
            throw Refusal.invalid(
                    "/from",
                    "OUT_OF_ORDER",
                    "A later day is already recorded: " + consents.getLast().from() + ".");
        }
        if (consents(from, act.at()).map(Consent::given).orElse(false) == given) {
            throw new Refusal("wrong-stage", given ? "Consent is given already." : "There is no consent to withdraw.");
        }
        consents.add(new Consent(given, from, act.at()));
        record(given ? "give-consent" : "withdraw-consent", null, act, Map.of("from", from));
    }

    void publish(boolean shown, Act act) {
        own();
        publish = shown;
        record(shown ? "allow-publication" : "end-publication", null, act);
    }

    /** This record goes: it is of the same operator as another, which answers its numbers from now on. */
    void mergeInto(Operator survivor, Act act) {
        own();
        survivor.own();
        identifiers.clear();
        roles.clear();
        contacts.clear();
        publish = false;
        mergedInto = survivor.id();
        record("merge-into", null, act, Map.of("survivor", survivor.id()));
    }

    Estate estate() {
        return new Estate(identifiers(), units(), roles(), contacts());
    }

    /** This record stays and takes the numbers, units, roles and contacts of one that goes. */
    void absorb(UUID absorbed, Estate estate, Act act) {
        identifiers.addAll(estate.numbers());
        estate.units().stream()
                .filter(part -> units.stream().noneMatch(unit -> unit.code().equals(part.code())))
                .forEach(units::add);
        estate.roles().stream()
                .filter(role -> roles.stream().noneMatch(role::meets))
                .forEach(roles::add);
        estate.contacts().stream()
                .filter(contact -> contacts.stream().noneMatch(contact::same))
                .forEach(contacts::add);
        record(
                "absorb",
                null,
                act,
                Map.of("absorbed", absorbed, "numbers", estate.numbers().size()));
    }

    private void own() {
        if (mergedInto != null) {
            throw new Refusal("merged", "This record was merged into another; go on there.");
        }
    }

    /** The record that answers in its place, or null. */
    public UUID mergedInto() {
        return mergedInto;
    }

    /** The step of consent that counts on a day, as known at an instant. */
    public Optional<Consent> consents(LocalDate on, Instant known) {
        return Consent.of(consents, on, known);
    }

    public boolean consented(LocalDate on, Instant known) {
        return consents(on, known).map(Consent::given).orElse(false);
    }

    /** Its number of a scheme on a day. */
    public Optional<String> identifier(String scheme, LocalDate on) {
        return identifiers.stream()
                .filter(identifier -> identifier.scheme().equals(scheme)
                        && identifier.valid(on)
                        && identifier.state().counts())
                .map(Identifier::value)
                .findFirst();
    }

    public String administration() {
        return administration;
    }

    public String legalName() {
        return legalName;
    }

    public String country() {
        return country;
    }

    public LocalDate establishedOn() {
        return establishedOn;
    }

    public boolean published() {
        return publish;
    }

    public List<Identifier> identifiers() {
        return List.copyOf(identifiers);
    }

    public List<OperatorUnit> units() {
        return List.copyOf(units);
    }

    public List<TradeRole> roles() {
        return List.copyOf(roles);
    }

    List<Contact> contacts() {
        return List.copyOf(contacts);
    }

    public List<Consent> consents() {
        return List.copyOf(consents);
    }

    @Override
    protected String kind() {
        return "operator";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
