package customs.portal.monitoring;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
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

import java.util.List;

/** A comment on a figure that another service delivered, or a contestation of it; the figure stays as it is. */
@Path("/monitoring/reports/{id}/figures/{indicator}/{breakdown}/remark")
@RolesAllowed("report-contributor")
public class RemarkPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance remark(
                ReportView report, ReportView.Section section, ReportView.Point point, List<Choice> kinds);
    }

    private final MonitoringClient client;
    private final Form form;
    private final Wording wording;
    private final Language language;

    RemarkPage(@RestClient MonitoringClient client, Form form, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance display(@RestPath String id, @RestPath String indicator, @RestPath String breakdown) {
        var report = client.report(id);
        return Templates.remark(
                report,
                section(report, indicator, breakdown),
                report.point(indicator, breakdown),
                Choice.of(wording, language, "monitoring", "remark", "COMMENT", "CONTEST"));
    }

    @POST
    public Response submit(@RestPath String id, @RestPath String indicator, @RestPath String breakdown) {
        var theme = section(client.report(id), indicator, breakdown).theme();
        return form.send(
                () -> new MonitoringClient.Remark(form.textOrNull("kind"), breakdown, form.text("text")),
                remark -> client.remark(id, indicator, form.key(), remark),
                report -> Outcome.done("/monitoring/reports/" + id + "/themes/" + theme, "remarked"),
                () -> display(id, indicator, breakdown));
    }

    private static ReportView.Section section(ReportView report, String indicator, String breakdown) {
        var point = report.point(indicator, breakdown);
        return report.sections().stream()
                .filter(section -> section.points().contains(point))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
