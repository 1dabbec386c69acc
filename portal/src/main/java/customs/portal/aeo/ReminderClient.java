package customs.portal.aeo;

import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;

/** What is due for a person, and how it wants to be reminded. */
@RegisterRestClient(configKey = "aeo")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface ReminderClient {
    @GET
    @Path("reminders")
    ReminderView reminders();

    @POST
    @Path("reminders/subscription")
    ReminderView.Made subscribe(@HeaderParam("Idempotency-Key") String key, Wish wish);

    @PUT
    @Path("reminders/subscription")
    ReminderView.Made change(@HeaderParam("If-Match") String version, Wish wish);

    @POST
    @Path("reminders/subscription/feed")
    ReminderView.Made renew(@HeaderParam("If-Match") String version);

    @DELETE
    @Path("reminders/subscription")
    void end(@HeaderParam("If-Match") String version);

    @GET
    @Path("reminder-feeds/{secret}")
    Response feed(@RestPath String secret);

    /** Where, how early and in which language; no address for no mail. */
    record Wish(String address, String language, List<Integer> daysBefore) {}
}
