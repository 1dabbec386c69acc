package customs.portal.monitoring;

import customs.portal.form.Choice;
import customs.portal.form.Form;
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

/** Moves one value of a report in thought, and shows which scores move with it and by how much. */
@Path("/monitoring/reports/{id}/what-if")
@RolesAllowed({"report-contributor", "report-validator", "analyst"})
public class ReportWhatIfPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance whatIf(
                ReportView report,
                List<Choice> points,
                ReportView.Point point,
                ThemePage.Choices choices,
                SimulatedReport result);
    }

    private final MonitoringClient client;
    private final Form form;
    private final Refusals refusals;
    private final Wording wording;
    private final Language language;

    ReportWhatIfPage(
            @RestClient MonitoringClient client, Form form, Refusals refusals, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.refusals = refusals;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance display(@RestPath String id, @RestQuery String point) {
        return show(client.report(id), point, null);
    }

    /** Nothing is stored, so the answer is the same page with the result on it. */
    @POST
    @Path("{point}")
    public Response submit(@RestPath String id, @RestPath String point) {
        var report = client.report(id);
        var chosen = point(report, point);
        if (chosen == null) {
            throw new NotFoundException();
        }
        var entries = new Entries(form, wording, language);
        return form.send(
                () -> new MonitoringClient.Simulation(List.of(entries.moved(chosen))),
                simulation -> refusals.worded(() -> client.simulate(id, simulation)),
                result -> Response.ok(show(report, point, result)).build(),
                () -> show(report, point, null));
    }

    private TemplateInstance show(ReportView report, String point, SimulatedReport result) {
        return Templates.whatIf(
                report,
                report.sections().stream()
                        .flatMap(section -> section.points().stream())
                        .filter(ReportView.Point::asked)
                        .map(one -> new Choice(one.key(), one.indicator() + " " + one.name()))
                        .toList(),
                point == null ? null : point(report, point),
                new ThemePage.Choices(
                        Choice.of(wording, language, "monitoring", "status", "A", "P", "E", "B", "Q", "L", "M", "O"),
                        List.of(),
                        List.of(
                                new Choice("true", wording.say("monitoring", language.locale(), "yes")),
                                new Choice("false", wording.say("monitoring", language.locale(), "no")))),
                result);
    }

    private static ReportView.Point point(ReportView report, String key) {
        return report.sections().stream()
                .flatMap(section -> section.points().stream())
                .filter(one -> one.asked() && one.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
