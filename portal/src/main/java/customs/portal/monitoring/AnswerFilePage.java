package customs.portal.monitoring;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Download;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.util.List;

/** Files that show what stands behind an answer, and to whom a figure that a service delivered is open. */
@Path("/monitoring/reports/{id}/answers/{indicator}/{breakdown}")
@RolesAllowed({"report-contributor", "report-validator", "analyst", "auditor"})
public class AnswerFilePage {
    private static final String AREA = "monitoring";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance files(
                ReportView report, ReportView.Section section, ReportView.Point point, List<Choice> disclosures);
    }

    private final MonitoringClient client;
    private final Form form;
    private final Refusals refusals;
    private final Wording wording;
    private final Language language;

    AnswerFilePage(
            @RestClient MonitoringClient client, Form form, Refusals refusals, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.refusals = refusals;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance display(@RestPath String id, @RestPath String indicator, @RestPath String breakdown) {
        var report = client.report(id);
        var section = section(report, indicator, breakdown);
        return Templates.files(
                report,
                section,
                report.point(indicator, breakdown),
                Choice.of(wording, language, AREA, "disclosure", "WCO", "PUBLIC", "PRIVATE"));
    }

    @GET
    @Path("{file}")
    public Response read(
            @RestPath String id, @RestPath String indicator, @RestPath String breakdown, @RestPath String file) {
        return Download.of(client.evidence(id, file), "evidence-" + indicator);
    }

    @POST
    @RolesAllowed("report-contributor")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(
            @RestPath String id, @RestPath String indicator, @RestPath String breakdown, @RestForm FileUpload file) {
        return form.send(
                () -> chosen(file),
                chosen -> refusals.worded(() -> client.attach(
                        id,
                        form.key(),
                        indicator,
                        breakdown,
                        form.text("name"),
                        chosen.uploadedFile().toFile())),
                report -> Outcome.done(here(id, indicator, breakdown), "file-attached"),
                () -> display(id, indicator, breakdown));
    }

    @POST
    @Path("disclosure")
    @RolesAllowed("report-contributor")
    public Response disclose(@RestPath String id, @RestPath String indicator, @RestPath String breakdown) {
        return form.send(
                () -> new MonitoringClient.FigureDisclosure(form.textOrNull("disclosure"), breakdown),
                choice -> refusals.worded(() -> client.disclose(id, indicator, choice)),
                report -> Outcome.done(here(id, indicator, breakdown), "saved"),
                () -> display(id, indicator, breakdown));
    }

    @POST
    @Path("{file}/removal")
    @RolesAllowed("report-contributor")
    public Response detach(
            @RestPath String id, @RestPath String indicator, @RestPath String breakdown, @RestPath String file) {
        return form.send(
                () -> file,
                one -> refusals.worded(() -> client.detach(id, one)),
                report -> Outcome.done(here(id, indicator, breakdown), "file-taken"),
                () -> display(id, indicator, breakdown));
    }

    private FileUpload chosen(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            form.fault("file", wording.say(AREA, language.locale(), "template_missing"));
        }
        return file;
    }

    private static String here(String id, String indicator, String breakdown) {
        return "/monitoring/reports/%s/answers/%s/%s".formatted(id, indicator, breakdown);
    }

    private static ReportView.Section section(ReportView report, String indicator, String breakdown) {
        var point = report.point(indicator, breakdown);
        return report.sections().stream()
                .filter(section -> section.points().contains(point))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
