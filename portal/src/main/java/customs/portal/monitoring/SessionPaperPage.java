package customs.portal.monitoring;

import customs.portal.service.Download;
import customs.portal.session.Language;
import customs.portal.session.Who;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Papers of a session, and the calendar of one's own administration. */
@Path("/monitoring/papers")
public class SessionPaperPage {
    private final PublicationClient client;
    private final Language language;
    private final Who who;

    SessionPaperPage(@RestClient PublicationClient client, Language language, Who who) {
        this.client = client;
        this.language = language;
        this.who = who;
    }

    @GET
    @Path("sessions/{id}.pdf")
    @RolesAllowed({"analyst", "body-secretary", "delegate"})
    public Response pack(@RestPath String id) {
        return Download.of(client.sessionPack(id, language.code()), "session-%s.pdf".formatted(id));
    }

    @GET
    @Path("calendar.ics")
    @RolesAllowed({"report-contributor", "report-validator"})
    public Response calendar() {
        return Download.of(client.memberCalendar(who.administration()), who.administration() + ".ics");
    }
}
