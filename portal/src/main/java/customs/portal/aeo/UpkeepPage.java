package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.session.Language;
import customs.portal.session.Who;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a firm enters of itself and an officer verifies: its numbers, roles and contacts. */
@Path("/aeo/particulars/{id}")
@RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor"})
public class UpkeepPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance particulars(OperatorView operator, Map<String, String> roles, boolean own);

        static native TemplateInstance number(OperatorView operator, List<Choice> schemes);

        static native TemplateInstance verification(
                OperatorView operator, OperatorView.Identifier number, List<Choice> outcomes, List<Choice> methods);

        static native TemplateInstance role(OperatorView operator, List<Choice> roles, List<Choice> units);

        static native TemplateInstance ending(OperatorView operator, String role, String unit, String name);

        static native TemplateInstance contact(OperatorView operator, List<Choice> purposes, List<Choice> units);

        static native TemplateInstance contactCare(OperatorView operator, OperatorView.Contact contact);
    }

    private final AeoClient client;
    private final UpkeepClient upkeep;
    private final StatusQuestion question;
    private final Form form;
    private final Who who;
    private final Wording wording;
    private final Language language;

    UpkeepPage(
            @RestClient AeoClient client,
            @RestClient UpkeepClient upkeep,
            StatusQuestion question,
            Form form,
            Who who,
            Wording wording,
            Language language) {
        this.client = client;
        this.upkeep = upkeep;
        this.question = question;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance particulars(@RestPath String id) {
        return Templates.particulars(client.operator(id), names(id), who.has("trader"));
    }

    @GET
    @Path("number")
    @RolesAllowed({"trader", "aeo-officer"})
    public TemplateInstance number(@RestPath String id) {
        return Templates.number(client.operator(id), question.schemes());
    }

    @POST
    @Path("number")
    @RolesAllowed({"trader", "aeo-officer"})
    public Response submitNumber(@RestPath String id) {
        return form.send(
                () -> new AeoClient.IdentifierEntry(
                        form.text("scheme"),
                        form.textOrNull("country"),
                        form.text("value"),
                        form.date("validFrom"),
                        form.date("validTo")),
                number -> client.addIdentifier(id, form.ifMatch(), number),
                operator -> done(id),
                () -> number(id));
    }

    @GET
    @Path("verification")
    @RolesAllowed("aeo-officer")
    public TemplateInstance verification(
            @RestPath String id, @RestQuery String scheme, @RestQuery String value, @RestQuery String from) {
        var operator = client.operator(id);
        return Templates.verification(
                operator,
                operator.identifiers().stream()
                        .filter(it -> it.scheme().equals(scheme) && it.value().equals(value))
                        .filter(it -> from == null || it.validFrom().toString().equals(from))
                        .reduce((one, later) -> later)
                        .orElseThrow(NotFoundException::new),
                worded("verification", "VERIFIED", "REJECTED"),
                worded("method", "ISSUER_REGISTER", "DOCUMENT", "ISSUER_ASKED", "VISIT", "OTHER"));
    }

    @POST
    @Path("verification")
    @RolesAllowed("aeo-officer")
    public Response submitVerification(
            @RestPath String id, @RestQuery String scheme, @RestQuery String value, @RestQuery String from) {
        return form.send(
                () -> new UpkeepClient.Verification(
                        scheme,
                        value,
                        from == null ? null : java.time.LocalDate.parse(from),
                        form.textOrNull("outcome"),
                        form.textOrNull("method"),
                        form.text("evidence"),
                        form.date("on")),
                verification -> upkeep.verify(id, form.ifMatch(), verification),
                operator -> done(id),
                () -> verification(id, scheme, value, from));
    }

    @GET
    @Path("role")
    @RolesAllowed({"trader", "aeo-officer"})
    public TemplateInstance role(@RestPath String id) {
        var operator = client.operator(id);
        return Templates.role(
                operator,
                upkeep.roles(id).stream()
                        .map(it -> new Choice(it.role(), it.name()))
                        .toList(),
                units(operator));
    }

    @POST
    @Path("role")
    @RolesAllowed({"trader", "aeo-officer"})
    public Response submitRole(@RestPath String id) {
        return form.send(
                () -> new OperatorView.Role(
                        form.text("role"), form.textOrNull("unit"), form.date("validFrom"), form.date("validTo")),
                role -> upkeep.addRole(id, form.ifMatch(), role),
                operator -> done(id),
                () -> role(id));
    }

    @GET
    @Path("role-ending")
    @RolesAllowed({"trader", "aeo-officer"})
    public TemplateInstance ending(@RestPath String id, @RestQuery String role, @RestQuery String unit) {
        return Templates.ending(client.operator(id), role, unit, names(id).getOrDefault(role, role));
    }

    @POST
    @Path("role-ending")
    @RolesAllowed({"trader", "aeo-officer"})
    public Response submitEnding(@RestPath String id, @RestQuery String role, @RestQuery String unit) {
        return form.send(
                () -> new UpkeepClient.RoleEnding(
                        role, unit == null || unit.isBlank() ? null : unit, form.date("lastDay")),
                ending -> upkeep.endRole(id, form.ifMatch(), ending),
                operator -> done(id),
                () -> ending(id, role, unit));
    }

    @GET
    @Path("contact")
    @RolesAllowed({"trader", "aeo-officer"})
    public TemplateInstance contact(@RestPath String id) {
        var operator = client.operator(id);
        return Templates.contact(
                operator,
                worded("purpose", "CUSTOMS", "CUSTOMS_DEPUTY", "SECURITY", "INCIDENT", "ACCOUNTS", "LEGAL", "GENERAL"),
                units(operator));
    }

    @POST
    @Path("contact")
    @RolesAllowed({"trader", "aeo-officer"})
    public Response submitContact(@RestPath String id) {
        return form.send(
                () -> new UpkeepClient.ContactEntry(
                        form.textOrNull("purpose"),
                        form.text("name"),
                        form.textOrNull("email"),
                        form.textOrNull("phone"),
                        form.textOrNull("unit")),
                contact -> upkeep.addContact(id, form.ifMatch(), contact),
                operator -> done(id),
                () -> contact(id));
    }

    @GET
    @Path("contact/{contact}")
    @RolesAllowed({"trader", "aeo-officer"})
    public TemplateInstance contactCare(@RestPath String id, @RestPath String contact) {
        var operator = client.operator(id);
        return Templates.contactCare(
                operator,
                operator.contacts().stream()
                        .filter(it -> it.id().equals(contact))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    /** Verifies or removes a contact: the button sent says which. */
    @POST
    @Path("contact/{contact}")
    @RolesAllowed({"trader", "aeo-officer"})
    public Response submitContactCare(@RestPath String id, @RestPath String contact) {
        boolean verify = "verify".equals(form.text("act"));
        return form.send(
                () -> new UpkeepClient.OnDay(verify ? form.date("on") : null),
                day -> verify
                        ? upkeep.verifyContact(id, contact, form.ifMatch(), day)
                        : upkeep.removeContact(id, contact, form.ifMatch()),
                operator -> done(id),
                () -> contactCare(id, contact));
    }

    private static Response done(String id) {
        return Outcome.done("/aeo/particulars/" + id, "operator-changed");
    }

    private List<Choice> worded(String prefix, String... values) {
        return Choice.of(wording, language, "aeo", prefix, values);
    }

    private static List<Choice> units(OperatorView operator) {
        return operator.units().stream()
                .map(unit -> new Choice(unit.code(), unit.name() + " (" + unit.code() + ")"))
                .toList();
    }

    private Map<String, String> names(String id) {
        return upkeep.roles(id).stream()
                .collect(Collectors.toMap(UpkeepClient.RoleChoice::role, UpkeepClient.RoleChoice::name));
    }
}
