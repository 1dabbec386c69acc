package customs.portal.aeo;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Download;
import customs.portal.service.Listing;
import customs.portal.session.Language;
import customs.portal.session.Who;
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

import java.time.LocalDate;

/** One authorisation with everything recorded of its status, and the answer for any day as known on any day. */
@Path("/aeo/authorisations")
@RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor"})
public class AuthorisationPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance authorisations(Listing<AuthorisationView> authorisations);

        static native TemplateInstance authorisation(
                AuthorisationView authorisation,
                Listing<AmendmentClient.Edition> editions,
                Listing<AmendmentView> amendments,
                AmendmentClient.Edition edition,
                boolean asks,
                LocalDate on,
                LocalDate asKnownOn,
                StatusView status,
                StatusView.LevelStatus level,
                StatusView.EndedLevel ended);

        static native TemplateInstance cessation(AuthorisationView authorisation);
    }

    private final AeoClient client;
    private final HoldingClient holding;
    private final AmendmentClient amendments;
    private final StatusQuestion question;
    private final Who who;
    private final Form form;
    private final Language language;

    AuthorisationPage(
            @RestClient AeoClient client,
            @RestClient HoldingClient holding,
            @RestClient AmendmentClient amendments,
            StatusQuestion question,
            Who who,
            Form form,
            Language language) {
        this.client = client;
        this.holding = holding;
        this.amendments = amendments;
        this.question = question;
        this.who = who;
        this.form = form;
        this.language = language;
    }

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
    public TemplateInstance authorisations(@RestQuery String after) {
        return Templates.authorisations(client.authorisations(after));
    }

    /** Both days are entries of a form that reads: what is wrong with them is said, and the rest of the page stands. */
    @GET
    @Path("{id}")
    public TemplateInstance authorisation(@RestPath String id) {
        var authorisation = client.authorisation(id);
        var asks = who.hasAny(AeoDoor.STAFF);
        var on = question.day("on");
        var asKnownOn = question.day("asKnownOn");
        var status = asks ? status(authorisation, on, asKnownOn) : null;
        return Templates.authorisation(
                authorisation,
                amendments.editions(id, null, null),
                amendments.amendments(id, null, null),
                status == null
                        ? null
                        : amendments.editions(id, status.on(), status.asKnownOn()).items().stream()
                                .findFirst()
                                .orElse(null),
                asks,
                on,
                asKnownOn,
                status,
                status == null
                        ? null
                        : status.levels().stream()
                                .filter(level -> level.number().equals(authorisation.number()))
                                .findFirst()
                                .orElse(null),
                status == null
                        ? null
                        : status.ended().stream()
                                .filter(level -> level.number().equals(authorisation.number()))
                                .findFirst()
                                .orElse(null));
    }

    private StatusView status(AuthorisationView authorisation, LocalDate on, LocalDate asKnownOn) {
        var identifier =
                client.operator(authorisation.operatorId()).identifiers().getFirst();
        return question.ask(identifier.scheme(), identifier.value(), on, asKnownOn);
    }

    /** The certificate in the language of the page. */
    @GET
    @Path("{id}/certificate")
    public Response certificate(@RestPath String id) {
        var number = client.authorisation(id).number();
        return Download.of(holding.certificate(id, language.code()), "%s.pdf".formatted(number));
    }

    @GET
    @Path("{id}/cessation")
    @RolesAllowed("trader")
    public TemplateInstance cessation(@RestPath String id) {
        return Templates.cessation(client.authorisation(id));
    }

    @POST
    @Path("{id}/cessation")
    @RolesAllowed("trader")
    public Response submitCessation(@RestPath String id) {
        return form.send(
                () -> new HoldingClient.Cessation(form.text("reason"), form.date("from")),
                cessation -> holding.cease(id, form.ifMatch(), cessation),
                authorisation -> Outcome.done("/aeo/authorisations/" + id, "ceased"),
                () -> cessation(id));
    }
}
