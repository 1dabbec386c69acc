package customs.aeo.operator;

import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * An operator as its administration and it itself see it.
 *
 * @param consent whether the exchange of data with partners is agreed to today
 */
@Schema(description = "A legal person with its units, identifiers and consents")
public record OperatorView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) String administration,
        @Schema(required = true) String legalName,
        @Schema(required = true, examples = "XA") String country,
        @Schema(nullable = true) LocalDate establishedOn,
        @Schema(required = true) boolean published,
        @Schema(required = true) List<IdentifierView> identifiers,
        @Schema(required = true) List<UnitView> units,
        @Schema(required = true) List<TradeRoleView> roles,
        @Schema(required = true) List<ContactView> contacts,
        @Schema(required = true) List<ConsentView> consents,

        @Schema(nullable = true, description = "The record that answers in its place since they were merged")
        UUID mergedInto,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(description = "A number under which an operator is known")
    public record IdentifierView(
            @Schema(required = true, examples = "TIN") String scheme,
            @Schema(required = true) String country,

            @Schema(required = true, examples = "XA00000000000001")
            String value,

            @Schema(required = true) LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,

            @Schema(
                    required = true,
                    description =
                            "CLAIMED: the firm says so; UNVERIFIED: entered by the administration; only these two are"
                                    + " still to be looked into. CLAIMED and REJECTED numbers answer no status question")
            Identifier.State state,

            @Schema(nullable = true, description = "Day on which it was looked into")
            LocalDate checkedOn,

            @Schema(nullable = true, description = "Account of who looked")
            String checkedBy,

            @Schema(nullable = true) Identifier.Method method,

            @Schema(nullable = true, description = "Where what was found is kept")
            String evidence) {
        static IdentifierView of(Identifier i) {
            return new IdentifierView(
                    i.scheme(),
                    i.country(),
                    i.value(),
                    i.validFrom(),
                    i.validTo(),
                    i.state(),
                    i.checkedOn(),
                    i.checkedBy(),
                    i.method(),
                    i.evidence());
        }
    }

    @Schema(name = "TradeRole", description = "A role in the supply chain that the operator or one of its units holds")
    public record TradeRoleView(
            @Schema(required = true, examples = "IMPORTER") String role,

            @Schema(nullable = true, description = "Code of the unit; none for the operator as a whole")
            String unit,

            @Schema(required = true) LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo) {}

    @Schema(name = "Contact", description = "Where somebody is reached for a purpose")
    public record ContactView(
            @Schema(required = true) UUID id,
            @Schema(required = true) Contact.Purpose purpose,
            @Schema(required = true) String name,
            @Schema(nullable = true) String email,
            @Schema(nullable = true) String phone,
            @Schema(nullable = true) String unit,

            @Schema(nullable = true, description = "Day on which somebody was really reached there; none: not verified")
            LocalDate verifiedOn,

            @Schema(nullable = true) String verifiedBy) {}

    @Schema(description = "A part of an operator")
    public record UnitView(
            @Schema(required = true) String code,
            @Schema(required = true) String name,
            @Schema(required = true, examples = "SITE") String kind,
            @Schema(required = true) String country) {}

    @Schema(description = "A step in the consent to the exchange of data with partners")
    public record ConsentView(
            @Schema(required = true) boolean given,
            @Schema(required = true) LocalDate from) {}

    static OperatorView of(Operator operator, Actor actor) {
        return new OperatorView(
                operator.id(),
                operator.version(),
                operator.administration(),
                operator.legalName(),
                operator.country(),
                operator.establishedOn(),
                operator.published(),
                operator.identifiers().stream().map(IdentifierView::of).toList(),
                operator.units().stream()
                        .map(u -> new UnitView(u.code(), u.name(), u.kind(), u.country()))
                        .toList(),
                operator.roles().stream()
                        .map(r -> new TradeRoleView(r.role(), r.unit(), r.validFrom(), r.validTo()))
                        .toList(),
                operator.contacts().stream()
                        .map(c -> new ContactView(
                                c.id(),
                                c.purpose(),
                                c.name(),
                                c.email(),
                                c.phone(),
                                c.unit(),
                                c.verifiedOn(),
                                c.verifiedBy()))
                        .toList(),
                operator.consents().stream()
                        .map(c -> new ConsentView(c.given(), c.from()))
                        .toList(),
                operator.mergedInto(),
                operator.mergedInto() == null ? acts(operator, actor) : List.of());
    }

    private static List<ActLink> acts(Operator operator, Actor actor) {
        var href = "/api/v1/operators/" + operator.id();
        var acts = new ArrayList<ActLink>();
        if (actor.has("aeo-officer")) {
            acts.add(ActLink.put("change", href));
            acts.add(ActLink.post("verify-identifier", href + "/identifier-verifications"));
            acts.add(ActLink.post("verify-contact", href + "/contacts/{contact}/verification"));
            acts.add(ActLink.post("merge", "/api/v1/operator-mergers/" + operator.id()));
        }
        if (actor.hasAny("aeo-officer", "trader")) {
            acts.add(ActLink.post("add-identifier", href + "/identifiers"));
            acts.add(ActLink.post("add-unit", href + "/units"));
            acts.add(ActLink.post("add-role", href + "/roles"));
            acts.add(ActLink.post("end-role", href + "/roles/ending"));
            acts.add(ActLink.post("add-contact", href + "/contacts"));
            acts.add(ActLink.delete("remove-contact", href + "/contacts/{contact}"));
        }
        if (actor.has("trader")) {
            var given = !operator.consents().isEmpty()
                    && operator.consents().getLast().given();
            acts.add(
                    given
                            ? ActLink.post("withdraw-consent", href + "/consent-withdrawals")
                            : ActLink.post("give-consent", href + "/consents"));
            acts.add(
                    operator.published()
                            ? ActLink.delete("end-publication", href + "/publication")
                            : ActLink.put("allow-publication", href + "/publication"));
        }
        return acts;
    }
}
