package customs.portal.monitoring;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
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

import java.util.List;

/** The Secretariat's questions about single points: asked and closed by the analyst, answered by the administration. */
@Path("/monitoring/reports/{id}/queries")
@RolesAllowed({"report-contributor", "report-validator", "analyst"})
public class QueryPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance ask(ReportView report, boolean offered, List<Choice> points);

        static native TemplateInstance answer(ReportView report, ReportView.Question question);

        static native TemplateInstance close(ReportView report, ReportView.Question question);
    }

    private final MonitoringClient client;
    private final Form form;
    private final Refusals refusals;

    QueryPage(@RestClient MonitoringClient client, Form form, Refusals refusals) {
        this.client = client;
        this.form = form;
        this.refusals = refusals;
    }

    @GET
    @Path("new")
    @RolesAllowed("analyst")
    public TemplateInstance ask(@RestPath String id) {
        var report = client.report(id);
        return Templates.ask(
                report,
                ActLink.offered(report.acts(), "ask"),
                report.points().stream()
                        .map(point -> new Choice(point.key(), label(point)))
                        .toList());
    }

    private static String label(ReportView.Point point) {
        return point.indicator() + (point.isTotal() ? "" : " (" + point.breakdown() + ")") + " – " + point.name();
    }

    @POST
    @Path("new")
    @RolesAllowed("analyst")
    public Response submitAsk(@RestPath String id) {
        form.named("/indicator", "point");
        return form.send(
                () -> {
                    var parts = form.text("point").split("-", 2);
                    return new MonitoringClient.Query(parts[0], parts.length > 1 ? parts[1] : null, form.text("text"));
                },
                query -> refusals.worded(() -> client.ask(id, form.key(), query)),
                report -> Outcome.done("/monitoring/reports/" + id, "asked"),
                () -> ask(id));
    }

    @GET
    @Path("{query}/answer")
    public TemplateInstance answer(@RestPath String id, @RestPath String query) {
        var report = client.report(id);
        return Templates.answer(report, question(report, query));
    }

    @POST
    @Path("{query}/answer")
    public Response submitAnswer(@RestPath String id, @RestPath String query) {
        return form.send(
                () -> new MonitoringClient.Reply(form.text("text")),
                answer -> refusals.worded(() -> client.answer(id, query, form.ifMatch(), answer)),
                report -> Outcome.done("/monitoring/reports/" + id, "answered"),
                () -> answer(id, query));
    }

    @GET
    @Path("{query}/close")
    public TemplateInstance close(@RestPath String id, @RestPath String query) {
        var report = client.report(id);
        return Templates.close(report, question(report, query));
    }

    @POST
    @Path("{query}/close")
    public Response submitClose(@RestPath String id, @RestPath String query) {
        return form.send(
                () -> refusals.worded(() -> client.close(id, query, form.ifMatch())),
                report -> Outcome.done("/monitoring/reports/" + id, "closed"),
                () -> close(id, query));
    }

    private static ReportView.Question question(ReportView report, String query) {
        var question = report.query(query);
        if (question == null) {
            throw new NotFoundException();
        }
        return question;
    }
}
