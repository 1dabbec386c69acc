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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A legal person that trades. A registry record: it has no stages, but each change of it is an act. */
@Entity
@Table(name = "operator")
public class Operator extends Aggregate {
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
                        "units", entry.units().stream().map(OperatorUnit::code).toList()));
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
            identifiers.set(
                    identifiers.indexOf(own),
                    new Identifier(
                            own.administration(), own.scheme(), own.country(), own.value(), own.validFrom(), to));
            record("end-identifier", null, act, Map.of("scheme", own.scheme(), "validTo", to));
        }
        entry.others().stream()
                .filter(other -> identified(other).isEmpty())
                .toList()
                .forEach(other -> add(other, act));
        entry.units().stream().filter(unit -> !units.contains(unit)).toList().forEach(unit -> add(unit, act));
    }

    /** Its own number that is the same one and valid at the same time, at least in part. */
    Optional<Identifier> identified(Identifier number) {
        return identifiers.stream()
                .filter(own ->
                        own.scheme().equals(number.scheme()) && own.value().equals(number.value()))
                .filter(own -> (own.validTo() == null || !number.validFrom().isAfter(own.validTo()))
                        && (number.validTo() == null || !own.validFrom().isAfter(number.validTo())))
                .findFirst();
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
        publish = false;
        mergedInto = survivor.id();
        record("merge-into", null, act, Map.of("survivor", survivor.id()));
    }

    /** This record stays and takes the numbers and units of one that goes. */
    void absorb(UUID absorbed, List<Identifier> numbers, List<OperatorUnit> parts, Act act) {
        identifiers.addAll(numbers);
        parts.stream()
                .filter(part -> units.stream().noneMatch(unit -> unit.code().equals(part.code())))
                .forEach(units::add);
        record("absorb", null, act, Map.of("absorbed", absorbed, "numbers", numbers.size()));
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
                .filter(identifier -> identifier.scheme().equals(scheme) && identifier.valid(on))
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
