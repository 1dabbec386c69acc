package customs.portal.aeo;

import customs.portal.service.Download;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** A person's due days for a calendar program, which knows a secret address and does not sign in. */
@Path("/aeo/due-days")
@PermitAll
public class FeedPage {
    private final ReminderClient client;

    FeedPage(@RestClient ReminderClient client) {
        this.client = client;
    }

    @GET
    @Path("{secret}.ics")
    public Response feed(@RestPath String secret) {
        return Download.of(client.feed(secret), "due-days.ics");
    }
}
