package customs.portal.monitoring;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Listing;
import customs.portal.session.Language;
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

/** Sessions of the bodies: the agenda, the reports on it, and for the body's secretary what can be done with them. */
@Path("/monitoring/sessions")
@RolesAllowed({"report-contributor", "report-validator", "analyst", "body-secretary", "delegate"})
public class SessionPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sessions(Listing<SessionSummary> sessions);

        static native TemplateInstance session(SessionView session);

        static native TemplateInstance move(SessionView session, List<Choice> stages);

        static native TemplateInstance item(SessionView session, List<Choice> actions);

        static native TemplateInstance table(SessionView session, SessionView.Item item, List<Choice> reports);

        static native TemplateInstance outcome(
                SessionView session, SessionView.Item item, SessionView.Tabled tabled, List<Choice> outcomes);
    }

    private static final String AREA = "monitoring";
    private static final int ROWS = 20;

    private final MonitoringClient client;
    private final Form form;
    private final Refusals refusals;
    private final Wording wording;
    private final Language language;

    SessionPage(@RestClient MonitoringClient client, Form form, Refusals refusals, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.refusals = refusals;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance sessions(@RestQuery String after) {
        return Templates.sessions(client.sessions(null, null, null, null, ROWS, after));
    }

    @GET
    @Path("{id}")
    public TemplateInstance session(@RestPath String id) {
        return Templates.session(client.session(id));
    }

    @GET
    @Path("{id}/move")
    @RolesAllowed("body-secretary")
    public TemplateInstance move(@RestPath String id) {
        return Templates.move(
                client.session(id),
                Choice.of(
                        wording,
                        language,
                        AREA,
                        "session_stage",
                        "CALL_FOR_DOCS",
                        "PHASE_1",
                        "IN_SESSION",
                        "REPORT_DRAFT",
                        "REPORT_ADOPTED",
                        "PUBLISHED"));
    }

    @POST
    @Path("{id}/move")
    @RolesAllowed("body-secretary")
    public Response submitMove(@RestPath String id) {
        return form.send(
                () -> new MonitoringClient.Stage(form.textOrNull("stage")),
                stage -> refusals.worded(() -> client.move(id, form.ifMatch(), stage)),
                session -> Outcome.done(path(id), "moved"),
                () -> move(id));
    }

    @GET
    @Path("{id}/add-item")
    @RolesAllowed("body-secretary")
    public TemplateInstance item(@RestPath String id) {
        return Templates.item(
                client.session(id),
                Choice.of(wording, language, AREA, "agenda", "TAKE_NOTE", "DISCUSS", "GUIDE", "DECIDE"));
    }

    @POST
    @Path("{id}/add-item")
    @RolesAllowed("body-secretary")
    public Response submitItem(@RestPath String id) {
        form.named("/title", "subject").named("/action", "asked");
        return form.send(
                () -> new MonitoringClient.AgendaEntry(form.text("subject"), form.textOrNull("asked")),
                item -> refusals.worded(() -> client.addItem(id, form.ifMatch(), form.key(), item)),
                session -> Outcome.done(path(id), "item-added"),
                () -> item(id));
    }

    @GET
    @Path("{id}/items/{item}/table")
    @RolesAllowed("body-secretary")
    public TemplateInstance table(@RestPath String id, @RestPath String item) {
        var session = client.session(id);
        var reports = client.reports("ACCEPTED", 200, null).items().stream()
                .map(row ->
                        new Choice(row.id(), row.memberName() + " (" + row.administration() + "), " + row.dataYear()))
                .toList();
        return Templates.table(session, of(session, item), reports);
    }

    @POST
    @Path("{id}/items/{item}/table")
    @RolesAllowed("body-secretary")
    public Response submitTable(@RestPath String id, @RestPath String item) {
        return form.send(
                () -> new MonitoringClient.Tabling(form.textOrNull("report")),
                report -> refusals.worded(() -> client.table(id, item, form.ifMatch(), form.key(), report)),
                session -> Outcome.done(path(id), "tabled"),
                () -> table(id, item));
    }

    @GET
    @Path("{id}/items/{item}/reports/{report}/outcome")
    @RolesAllowed("body-secretary")
    public TemplateInstance outcome(@RestPath String id, @RestPath String item, @RestPath String report) {
        var session = client.session(id);
        var tabled = of(session, item).report(report);
        if (tabled == null) {
            throw new NotFoundException();
        }
        return Templates.outcome(
                session,
                of(session, item),
                tabled,
                Choice.of(
                        wording,
                        language,
                        AREA,
                        "outcome",
                        "TOOK_NOTE",
                        "DISCUSSED",
                        "GUIDANCE",
                        "ENDORSED",
                        "NOT_ENDORSED",
                        "DEFERRED",
                        "REFERRED"));
    }

    @POST
    @Path("{id}/items/{item}/reports/{report}/outcome")
    @RolesAllowed("body-secretary")
    public Response submitOutcome(@RestPath String id, @RestPath String item, @RestPath String report) {
        return form.send(
                () -> new MonitoringClient.Conclusion(
                        report, form.textOrNull("outcome"), form.textOrNull("text"), form.textOrNull("paragraphs")),
                conclusion -> refusals.worded(() -> client.outcome(id, item, form.ifMatch(), form.key(), conclusion)),
                session -> Outcome.done(path(id), "outcome"),
                () -> outcome(id, item, report));
    }

    private static SessionView.Item of(SessionView session, String item) {
        var found = session.item(item);
        if (found == null) {
            throw new NotFoundException();
        }
        return found;
    }

    private static String path(String id) {
        return "/monitoring/sessions/" + id;
    }
}
