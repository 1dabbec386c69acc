package customs.portal.aeo;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Download;
import customs.portal.service.FieldFault;
import customs.portal.service.ServiceProblem;
import customs.portal.session.Language;
import customs.portal.session.Who;
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

/** New versions of the law: one administrator loads a file, another sees what it changes and puts it into force. */
@Path("/aeo/law")
@RolesAllowed({"administrator", "auditor"})
public class LawPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance versions(List<LawView.Version> versions, boolean loads);

        static native TemplateInstance version(LawView.Effect effect);
    }

    private final LawClient client;
    private final Form form;
    private final Wording wording;
    private final Language language;
    private final Who who;

    LawPage(@RestClient LawClient client, Form form, Wording wording, Language language, Who who) {
        this.client = client;
        this.form = form;
        this.wording = wording;
        this.language = language;
        this.who = who;
    }

    @GET
    public TemplateInstance versions() {
        return Templates.versions(client.versions(), who.has("administrator"));
    }

    /** A bad file is refused whole; each fault stands in the summary with its line. */
    @POST
    @RolesAllowed("administrator")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response load(@RestForm FileUpload file) {
        return form.send(
                () -> chosen(file),
                this::sent,
                version -> Outcome.done("/aeo/law/" + version.id(), "law-loaded"),
                this::versions);
    }

    @GET
    @Path("{id}")
    public TemplateInstance version(@RestPath String id) {
        return Templates.version(client.effect(id));
    }

    /** Puts the version into force or sets it aside: the button sent says which. */
    @POST
    @Path("{id}")
    @RolesAllowed("administrator")
    public Response submit(@RestPath String id) {
        var act = form.text("act");
        return form.send(
                () -> switch (act) {
                    case "activate" -> client.activate(id, form.ifMatch());
                    case "reject" -> client.reject(id, form.ifMatch(), new AeoClient.Reason(form.text("reason")));
                    default -> throw new NotFoundException();
                },
                version -> Outcome.done("/aeo/law/" + id, "law-" + version.stage()),
                () -> version(id));
    }

    @GET
    @Path("{id}/file")
    public Response file(@RestPath String id) {
        var version = client.version(id);
        return Download.of(client.file(id), "%s-%s.yaml".formatted(version.code(), version.edition()));
    }

    /** Every fault of a file belongs to its field: the summary shows them all, each with its line. */
    private LawView.Version sent(FileUpload file) {
        try {
            return client.load(form.key(), file.uploadedFile().toFile());
        } catch (ServiceProblem problem) {
            if (!"programme-refused".equals(problem.slug())) {
                throw problem;
            }
            throw new ServiceProblem(
                    problem.status(),
                    problem.slug(),
                    problem.title(),
                    problem.detail(),
                    problem.faults().stream()
                            .map(fault -> new FieldFault("/file", fault.code(), fault.message()))
                            .toList(),
                    problem.traceId());
        }
    }

    private FileUpload chosen(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            form.fault("file", wording.say("aeo", language.locale(), "file_missing"));
        }
        return file;
    }
}
