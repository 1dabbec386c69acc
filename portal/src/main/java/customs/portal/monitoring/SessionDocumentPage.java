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

/** Documents of a session: the secretary adds them, everybody reads what is for them. */
@Path("/monitoring/sessions/{id}/documents")
public class SessionDocumentPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance add(
                SessionView session, List<Choice> items, List<Choice> languages, List<Choice> visibilities);
    }

    private static final String AREA = "monitoring";

    private final MonitoringClient client;
    private final PublicationClient publication;
    private final Form form;
    private final Refusals refusals;
    private final Wording wording;
    private final Language language;

    SessionDocumentPage(
            @RestClient MonitoringClient client,
            @RestClient PublicationClient publication,
            Form form,
            Refusals refusals,
            Wording wording,
            Language language) {
        this.client = client;
        this.publication = publication;
        this.form = form;
        this.refusals = refusals;
        this.wording = wording;
        this.language = language;
    }

    @GET
    @Path("{document}/{name}.pdf")
    @RolesAllowed({"report-contributor", "report-validator", "analyst", "body-secretary", "delegate"})
    public Response read(@RestPath String id, @RestPath String document, @RestPath String name) {
        return Download.of(publication.document(id, document), name + ".pdf");
    }

    @GET
    @Path("new")
    @RolesAllowed("body-secretary")
    public TemplateInstance add(@RestPath String id) {
        var session = client.session(id);
        if (session.items().isEmpty()) {
            throw new NotFoundException();
        }
        return Templates.add(
                session,
                session.items().stream()
                        .map(item -> new Choice(item.id(), item.number() + ". " + item.title()))
                        .toList(),
                Choice.of(wording, language, AREA, "document_language", "E", "F", "S", "R", "A", "P"),
                Choice.of(wording, language, AREA, "visibility", "MEMBERS", "PUBLIC", "RESTRICTED"));
    }

    @POST
    @Path("new")
    @RolesAllowed("body-secretary")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(@RestPath String id, @RestForm FileUpload file) {
        form.named("/version", "edition").named("/language", "written-in");
        return form.send(
                () -> chosen(file),
                chosen -> refusals.worded(() -> publication.addDocument(
                        id,
                        form.key(),
                        form.textOrNull("item"),
                        form.text("symbol"),
                        form.textOrNull("written-in"),
                        form.text("edition"),
                        form.text("title"),
                        form.textOrNull("visibility"),
                        chosen.uploadedFile().toFile())),
                document -> Outcome.done("/monitoring/sessions/" + id + "/workspace", "document"),
                () -> add(id));
    }

    private FileUpload chosen(FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            form.fault("file", wording.say(AREA, language.locale(), "template_missing"));
        }
        return file;
    }
}
