package customs.portal.monitoring;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** A session takes place on other days, or not at all; calendars follow. */
@Path("/monitoring/sessions/{id}/change")
@RolesAllowed("body-secretary")
public class SessionChangePage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance days(SessionView session);

        static native TemplateInstance cancellation(SessionView session);
    }

    private final MonitoringClient client;
    private final Form form;
    private final Refusals refusals;

    SessionChangePage(@RestClient MonitoringClient client, Form form, Refusals refusals) {
        this.client = client;
        this.form = form;
        this.refusals = refusals;
    }

    @GET
    @Path("days")
    public TemplateInstance days(@RestPath String id) {
        return Templates.days(client.session(id));
    }

    @POST
    @Path("days")
    public Response submitDays(@RestPath String id) {
        return form.send(
                () -> new MonitoringClient.SessionDays(form.date("from"), form.date("to")),
                days -> refusals.worded(() -> client.reschedule(id, form.ifMatch(), days)),
                session -> Outcome.done("/monitoring/sessions/" + id, "rescheduled"),
                () -> days(id));
    }

    @GET
    @Path("cancellation")
    public TemplateInstance cancellation(@RestPath String id) {
        return Templates.cancellation(client.session(id));
    }

    @POST
    @Path("cancellation")
    public Response submitCancellation(@RestPath String id) {
        return form.send(
                () -> new MonitoringClient.Reason(form.textOrNull("reason")),
                reason -> refusals.worded(() -> client.cancel(id, form.ifMatch(), reason)),
                session -> Outcome.done("/monitoring/sessions/" + id, "cancelled"),
                () -> cancellation(id));
    }
}
