package customs.portal.aeo;

import customs.portal.form.Choice;
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

/** Files of an application: in by the firm, out to everybody who may see the case. */
@Path("/aeo/evidence/{id}")
public class EvidencePage {
    /** Refusals that are about the file itself and belong to its field. */
    private static final Set<String> OF_FILE = Set.of("empty-file", "too-large", "file-refused");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance attach(ApplicationView application, List<Choice> documents);
    }

    private final AeoClient client;
    private final CaseParts parts;
    private final Form form;
    private final Wording wording;
    private final Language language;

    EvidencePage(@RestClient AeoClient client, CaseParts parts, Form form, Wording wording, Language language) {
        this.client = client;
        this.parts = parts;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    @Path("attach")
    @RolesAllowed("trader")
    public TemplateInstance attach(@RestPath String id) {
        var application = client.application(id);
        return Templates.attach(application, parts.documents(application));
    }

    @POST
    @Path("attach")
    @RolesAllowed("trader")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submitAttach(@RestPath String id, @RestForm FileUpload file) {
        return form.send(
                () -> chosen(file),
                chosen -> send(id, chosen),
                evidence -> Outcome.done("/aeo/applications/" + id, "attached"),
                () -> attach(id));
    }

    @GET
    @Path("{evidence}")
    @RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor"})
    public Response download(@RestPath String id, @RestPath String evidence) {
        var name = client.application(id).evidence().stream()
                .filter(file -> file.id().equals(evidence))
                .map(ApplicationView.Evidence::fileName)
                .findFirst()
                .orElse("evidence");
        return Download.of(client.evidence(id, evidence), name);
    }

    /** The notice of the decision in the language of the page. */
    @GET
    @Path("notice")
    @RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor"})
    public Response notice(@RestPath String id) {
        var number = client.application(id).number();
        return Download.of(client.notice(id, language.code()), "decision-%s.pdf".formatted(number));
    }

    private FileUpload chosen(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            form.fault("file", wording.say("aeo", language.locale(), "file_missing"));
        }
        return file;
    }

    private ApplicationView.Evidence send(String id, FileUpload file) {
        try {
            return client.attach(
                    id,
                    file.fileName(),
                    form.textOrNull("document"),
                    file.uploadedFile().toFile());
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
