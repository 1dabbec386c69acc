package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Listing;
import customs.portal.session.Language;
import customs.portal.session.Who;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** The register of operators: who they are, under which numbers, with which units, and where they stand. */
@Path("/aeo/operators")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class OperatorPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance operators(Listing<OperatorView> operators, String name, boolean officer);

        static native TemplateInstance operator(
                OperatorView operator, SituationView situation, List<SuspensionView> suspensions);

        static native TemplateInstance register(List<Choice> schemes, String country);

        static native TemplateInstance change(OperatorView operator);

        static native TemplateInstance identifier(OperatorView operator, List<Choice> schemes);

        static native TemplateInstance unit(OperatorView operator, List<Choice> kinds);
    }

    private final AeoClient client;
    private final StatusQuestion question;
    private final Form form;
    private final Who who;
    private final Wording wording;
    private final Language language;

    OperatorPage(
            @RestClient AeoClient client,
            StatusQuestion question,
            Form form,
            Who who,
            Wording wording,
            Language language) {
        this.client = client;
        this.question = question;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance operators(@RestQuery String name, @RestQuery String after) {
        var wanted = name == null || name.isBlank() ? null : name.strip();
        return Templates.operators(
                client.operators(wanted, after), wanted == null ? "" : wanted, who.has("aeo-officer"));
    }

    @GET
    @Path("{id}")
    public TemplateInstance operator(@RestPath String id) {
        return Templates.operator(
                client.operator(id),
                client.situation(id),
                client.suspensions(id, null, null).items());
    }

    @GET
    @Path("new")
    @RolesAllowed("aeo-officer")
    public TemplateInstance register() {
        return Templates.register(question.schemes(), who.administration());
    }

    @POST
    @Path("new")
    @RolesAllowed("aeo-officer")
    public Response submitRegister() {
        form.named("/identifier/scheme", "scheme").named("/identifier/value", "value");
        form.named("/identifier/country", "country");
        return form.send(
                () -> new AeoClient.OperatorEntry(
                        form.text("legalName"),
                        form.textOrNull("country"),
                        form.date("establishedOn"),
                        new AeoClient.IdentifierEntry(
                                form.text("scheme"), form.textOrNull("country"), form.text("value"), null, null)),
                operator -> client.register(form.key(), operator),
                operator -> Outcome.done("/aeo/operators/" + operator.id(), "registered"),
                this::register);
    }

    @GET
    @Path("{id}/change")
    @RolesAllowed("aeo-officer")
    public TemplateInstance change(@RestPath String id) {
        return Templates.change(client.operator(id));
    }

    @POST
    @Path("{id}/change")
    @RolesAllowed("aeo-officer")
    public Response submitChange(@RestPath String id) {
        return form.send(
                () -> new AeoClient.Particulars(
                        form.text("legalName"), form.textOrNull("country"), form.date("establishedOn")),
                particulars -> client.change(id, form.ifMatch(), particulars),
                operator -> Outcome.done("/aeo/operators/" + id, "operator-changed"),
                () -> change(id));
    }

    @GET
    @Path("{id}/add-identifier")
    @RolesAllowed("aeo-officer")
    public TemplateInstance identifier(@RestPath String id) {
        return Templates.identifier(client.operator(id), question.schemes());
    }

    @POST
    @Path("{id}/add-identifier")
    @RolesAllowed("aeo-officer")
    public Response submitIdentifier(@RestPath String id) {
        return form.send(
                () -> new AeoClient.IdentifierEntry(
                        form.text("scheme"),
                        form.textOrNull("country"),
                        form.text("value"),
                        form.date("validFrom"),
                        form.date("validTo")),
                identifier -> client.addIdentifier(id, form.ifMatch(), identifier),
                operator -> Outcome.done("/aeo/operators/" + id, "operator-changed"),
                () -> identifier(id));
    }

    @GET
    @Path("{id}/add-unit")
    @RolesAllowed("aeo-officer")
    public TemplateInstance unit(@RestPath String id) {
        return Templates.unit(
                client.operator(id),
                Choice.of(wording, language, "aeo", "unit_kind", "SITE", "BRANCH", "LICENCE", "FUNCTION"));
    }

    @POST
    @Path("{id}/add-unit")
    @RolesAllowed("aeo-officer")
    public Response submitUnit(@RestPath String id) {
        return form.send(
                () -> new OperatorView.Unit(
                        form.text("code"), form.text("name"), form.textOrNull("kind"), form.textOrNull("country")),
                unit -> client.addUnit(id, form.ifMatch(), unit),
                operator -> Outcome.done("/aeo/operators/" + id, "operator-changed"),
                () -> unit(id));
    }
}
