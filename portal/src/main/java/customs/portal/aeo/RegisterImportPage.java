package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Download;
import customs.portal.service.FieldFault;
import customs.portal.service.Listing;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The register from a file: taken, mapped, looked through, entered; and out as a file. */
@Path("/aeo/register-imports")
@RolesAllowed("aeo-officer")
public class RegisterImportPage {
    private static final Set<String> OF_FILE = Set.of("empty-file", "too-large", "unsafe-file", "unreadable-file");
    private static final int ROWS = 50;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance imports(Listing<RegisterImportView> imports);

        static native TemplateInstance file(
                RegisterImportView file, List<Choice> headers, Listing<RegisterImportView.Row> rows);
    }

    private final EnrolmentClient client;
    private final Form form;
    private final Wording wording;
    private final Language language;

    RegisterImportPage(@RestClient EnrolmentClient client, Form form, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance imports(@RestQuery String after) {
        return Templates.imports(client.imports(after));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submitImports(@RestForm FileUpload file) {
        return form.send(
                () -> chosen(file),
                this::send,
                taken -> Outcome.done("/aeo/register-imports/" + taken.id(), "register_taken"),
                () -> imports(null));
    }

    private FileUpload chosen(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            form.fault("file", wording.say("aeo", language.locale(), "file_missing"));
        }
        return file;
    }

    private RegisterImportView send(FileUpload file) {
        try {
            return client.upload(
                    form.key(), file.fileName(), file.uploadedFile().toFile());
        } catch (ServiceProblem problem) {
            throw OF_FILE.contains(problem.slug()) ? atField(problem) : problem;
        }
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

    @GET
    @Path("{id}")
    public TemplateInstance file(@RestPath String id, @RestQuery String after) {
        var file = client.read(id);
        return Templates.file(
                file,
                file.header().stream().map(name -> new Choice(name, name)).toList(),
                client.rows(id, ROWS, after));
    }

    @POST
    @Path("{id}/mapping")
    public Response submitMapping(@RestPath String id) {
        for (var column : client.read(id).known()) {
            form.named("/columns/" + column.title(), "column-" + column.title());
            form.named("/constants/" + column.title(), "constant-" + column.title());
        }
        return form.send(
                () -> mapping(client.read(id)),
                mapping -> client.map(id, form.ifMatch(), mapping),
                mapped -> Outcome.done("/aeo/register-imports/" + id, "register_mapped"),
                () -> file(id, null));
    }

    private EnrolmentClient.Mapping mapping(RegisterImportView file) {
        Map<String, String> columns = new LinkedHashMap<>();
        Map<String, String> constants = new LinkedHashMap<>();
        for (var column : file.known()) {
            var named = form.textOrNull("column-" + column.title());
            if (named != null) {
                columns.put(column.title(), named);
            }
            var constant = form.textOrNull("constant-" + column.title());
            if (constant != null) {
                constants.put(column.title(), constant);
            }
        }
        return new EnrolmentClient.Mapping(columns, constants);
    }

    @POST
    @Path("{id}/check")
    public Response submitCheck(@RestPath String id) {
        return act(id, "register_checking", () -> client.check(id, form.ifMatch()));
    }

    @POST
    @Path("{id}/enrolment")
    public Response submitEnrolment(@RestPath String id) {
        return act(
                id,
                "register_enrolling",
                () -> client.enrol(id, form.ifMatch(), new EnrolmentClient.Enrolment(form.ticked("withoutRefused"))));
    }

    @POST
    @Path("{id}/pause")
    public Response submitPause(@RestPath String id) {
        return act(id, "register_paused", () -> client.pause(id, form.ifMatch()));
    }

    @POST
    @Path("{id}/discard")
    public Response submitDiscard(@RestPath String id) {
        return act(id, "register_discarded", () -> client.discard(id, form.ifMatch()));
    }

    private Response act(String id, String done, Supplier<RegisterImportView> call) {
        return form.send(call, file -> Outcome.done("/aeo/register-imports/" + id, done), () -> file(id, null));
    }

    @GET
    @Path("{id}/report")
    public Response report(@RestPath String id) {
        return Download.of(client.report(id), "register-report.csv");
    }

    @GET
    @Path("export.csv")
    public Response exported() {
        return Download.of(client.exported(), "operators.csv");
    }

    @GET
    @Path("export.xlsx")
    public Response exportedSheet() {
        return Download.of(client.exportedSheet(), "operators.xlsx");
    }
}
