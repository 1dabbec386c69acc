package customs.portal.monitoring;

import customs.portal.form.Form;
import customs.portal.service.Download;
import customs.portal.service.FieldFault;
import customs.portal.service.ServiceProblem;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.util.List;
import java.util.Set;

/** A report as a workbook, to fill where the line is slow: out, looked through, and in again. */
@Path("/monitoring/reports/{id}/template")
@RolesAllowed("report-contributor")
public class TemplatePage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance template(ReportView report, TemplateReport result);
    }

    /** What is wrong with the file as a whole. */
    private static final Set<String> OF_FILE = Set.of(
            "too-large",
            "unsupported-media-type",
            "unreadable-file",
            "unsafe-file",
            "template-other-member",
            "template-other-cycle",
            "template-structure-changed",
            "template-outdated");

    private final MonitoringClient client;
    private final Form form;
    private final Wording wording;
    private final Language language;

    TemplatePage(@RestClient MonitoringClient client, Form form, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance display(@RestPath String id) {
        return Templates.template(client.report(id), null);
    }

    @GET
    @Path("report.xlsx")
    public Response out(@RestPath String id) {
        var report = client.report(id);
        return Download.of(
                client.template(id),
                "report-%s-%s.xlsx"
                        .formatted(report.administration(), report.cycle().dataYear()));
    }

    /** Shows on the same page what was taken in, or what is wrong in which row. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response in(@RestPath String id, @RestForm FileUpload file) {
        return form.send(
                () -> chosen(file),
                chosen -> send(id, chosen),
                result -> Response.ok(Templates.template(client.report(id), worded(result)))
                        .build(),
                () -> display(id));
    }

    private FileUpload chosen(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            form.fault("file", wording.say("monitoring", language.locale(), "template_missing"));
        }
        return file;
    }

    private TemplateReport send(String id, FileUpload file) {
        try {
            return client.takeTemplate(
                    id,
                    form.key(),
                    String.valueOf(!form.text("run").equals("true")),
                    file.uploadedFile().toFile());
        } catch (ServiceProblem problem) {
            if (problem.is("flawed-template")) {
                return new TemplateReport(
                        true,
                        List.of(),
                        List.of(),
                        problem.faults().stream().map(TemplatePage::fault).toList());
            }
            throw OF_FILE.contains(problem.slug()) ? atField(problem) : problem;
        }
    }

    /** The place stands in the pointer, the indicator before the message. */
    private static TemplateReport.Fault fault(FieldFault fault) {
        String[] place = fault.pointer().split("/");
        String[] said = fault.message().split(": ", 2);
        return new TemplateReport.Fault(
                Integer.parseInt(place[2]), place[3], said[0], fault.code(), said.length > 1 ? said[1] : said[0]);
    }

    private TemplateReport worded(TemplateReport report) {
        return new TemplateReport(
                report.dryRun(),
                report.changed(),
                report.takenBack(),
                report.faults().stream()
                        .map(one -> new TemplateReport.Fault(
                                one.row(), one.column(), one.indicator(), one.code(), sentence(one)))
                        .toList());
    }

    private String sentence(TemplateReport.Fault fault) {
        String key = "fault_" + fault.code().replace('-', '_');
        return wording.has("monitoring", key)
                ? wording.say("monitoring", language.locale(), key, fault.indicator())
                : fault.message();
    }

    private ServiceProblem atField(ServiceProblem problem) {
        var sentence = wording.say("problem", language.locale(), problem.slug());
        return new ServiceProblem(
                422,
                problem.slug(),
                problem.title(),
                problem.detail(),
                List.of(new FieldFault(
                        "/file",
                        problem.slug(),
                        problem.detail().isBlank() ? sentence + "." : sentence + ": " + problem.detail())),
                problem.traceId());
    }
}
