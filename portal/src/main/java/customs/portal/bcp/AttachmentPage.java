package customs.portal.bcp;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
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

/** The files of a version: attached by its authors, downloaded by everybody who reads plans. */
@Path("/bcp/versions/{id}/files")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class AttachmentPage {
    /** Refusals that are about the file itself and belong to its field. */
    private static final Set<String> OF_FILE = Set.of("too-large", "too-many-files", "unreadable-file", "unsafe-file");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance files(PlanVersionView plan, List<AttachmentView> files);
    }

    private final PlanClient client;
    private final Form form;
    private final Wording wording;
    private final Language language;

    AttachmentPage(@RestClient PlanClient client, Form form, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance files(@RestPath String id) {
        return Templates.files(client.version(id), client.attachments(id));
    }

    @POST
    @RolesAllowed("bcp-author")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(@RestPath String id, @RestForm FileUpload file) {
        form.named("/name", "file");
        return form.send(
                () -> chosen(file),
                chosen -> send(id, chosen),
                attached -> Outcome.done("/bcp/versions/" + id + "/files", "fileAttached"),
                () -> files(id));
    }

    @GET
    @Path("{file}")
    public Response download(@RestPath String id, @RestPath String file) {
        var name = client.attachments(id).stream()
                .filter(one -> one.id().equals(file))
                .map(AttachmentView::name)
                .findFirst()
                .orElse("file");
        return Download.of(client.attachment(file), name);
    }

    @POST
    @Path("{file}/remove")
    @RolesAllowed("bcp-author")
    public Response remove(@RestPath String id, @RestPath String file) {
        return form.send(
                () -> {
                    client.removeAttachment(file, form.ifMatch());
                    return file;
                },
                gone -> Outcome.done("/bcp/versions/" + id + "/files", "fileRemoved"),
                () -> files(id));
    }

    private FileUpload chosen(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            form.fault("file", wording.say("bcp", language.locale(), "file_missing"));
        }
        return file;
    }

    private AttachmentView send(String id, FileUpload file) {
        try {
            return client.attach(
                    id, file.fileName(), form.key(), file.uploadedFile().toFile());
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
}
