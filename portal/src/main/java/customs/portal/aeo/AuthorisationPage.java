package customs.portal.aeo;

import customs.portal.service.Listing;
import customs.portal.session.Who;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
                boolean asks,
                LocalDate on,
                LocalDate asKnownOn,
                StatusView status,
                StatusView.LevelStatus level);
    }

    private final AeoClient client;
    private final StatusQuestion question;
    private final Who who;

    AuthorisationPage(@RestClient AeoClient client, StatusQuestion question, Who who) {
        this.client = client;
        this.question = question;
        this.who = who;
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
                asks,
                on,
                asKnownOn,
                status,
                status == null
                        ? null
                        : status.levels().stream()
                                .filter(level -> level.number().equals(authorisation.number()))
                                .findFirst()
                                .orElse(null));
    }

    private StatusView status(AuthorisationView authorisation, LocalDate on, LocalDate asKnownOn) {
        var identifier =
                client.operator(authorisation.operatorId()).identifiers().getFirst();
        return question.ask(identifier.scheme(), identifier.value(), on, asKnownOn);
    }
}
