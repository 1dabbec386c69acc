package customs.portal.aeo;

import customs.portal.service.Download;
import customs.portal.session.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Notices of decisions that take something away, and of appeals, in the language of the page. */
@Path("/aeo/notices")
@RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor"})
public class NoticePage {
    private final HoldingClient client;
    private final AmendmentClient amendments;
    private final Language language;

    NoticePage(@RestClient HoldingClient client, @RestClient AmendmentClient amendments, Language language) {
        this.client = client;
        this.amendments = amendments;
        this.language = language;
    }

    @GET
    @Path("suspensions/{id}")
    public Response suspension(@RestPath String id) {
        return Download.of(client.suspensionNotice(id, language.code()), "suspension.pdf");
    }

    @GET
    @Path("revocations/{id}")
    public Response revocation(@RestPath String id) {
        return Download.of(client.revocationNotice(id, language.code()), "revocation.pdf");
    }

    @GET
    @Path("amendments/{id}")
    public Response amendment(@RestPath String id) {
        return Download.of(amendments.notice(id, language.code()), "amendment.pdf");
    }

    @GET
    @Path("appeals/{id}")
    public Response appeal(@RestPath String id) {
        return Download.of(client.appealNotice(id, language.code()), "appeal.pdf");
    }
}
