package customs.portal.example;

import customs.portal.example.NoteClient.Draft;
import customs.portal.example.NoteClient.Note;
import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Answer;
import customs.portal.service.Download;
import customs.portal.service.Listing;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.util.List;

/** The worked page: a list, a form to write, a record with its acts, a file in and out. Copy from here. */
@Path("/example/notes")
@RolesAllowed("aeo-officer")
public class NotePage {
    @CheckedTemplate(basePath = "example")
    static class Templates {
        static native TemplateInstance notes(Answer<Listing<Note>> notes);

        static native TemplateInstance notes$rows(Answer<Listing<Note>> notes);

        static native TemplateInstance write(List<Choice> kinds);

        static native TemplateInstance note(Note note, List<Choice> kinds);
    }

    private final NoteClient client;
    private final Form form;
    private final Wording wording;
    private final Language language;

    NotePage(@RestClient NoteClient client, Form form, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    /** The same address answers the page, or to htmx the rows alone. */
    @GET
    public TemplateInstance notes(@RestQuery String after, @HeaderParam("HX-Request") boolean part) {
        Answer<Listing<Note>> notes = Answer.of(() -> client.notes(after));
        return part ? Templates.notes$rows(notes) : Templates.notes(notes);
    }

    @GET
    @Path("new")
    public TemplateInstance display() {
        return Templates.write(kinds());
    }

    @POST
    @Path("new")
    public Response submit() {
        return form.send(
                this::draft,
                draft -> client.write(form.key(), draft),
                note -> Outcome.done("/example/notes/" + note.id(), "saved"),
                () -> Templates.write(kinds()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance note(@RestPath String id) {
        return Templates.note(client.note(id), kinds());
    }

    @POST
    @Path("{id}/change")
    public Response change(@RestPath String id) {
        return form.send(
                this::draft,
                draft -> client.change(id, form.ifMatch(), draft),
                note -> Outcome.done("/example/notes/" + id, "saved"),
                () -> Templates.note(client.note(id), kinds()));
    }

    @POST
    @Path("{id}/attach")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(@RestPath String id, @RestForm FileUpload file) {
        return form.send(
                () -> client.attach(id, form.key(), file),
                note -> Outcome.done("/example/notes/" + id, "saved"),
                () -> Templates.note(client.note(id), kinds()));
    }

    @GET
    @Path("{id}/attachments/{number}")
    public Response attachment(@RestPath String id, @RestPath int number) {
        return Download.of(client.attachment(id, number), "note-" + number + ".txt");
    }

    private Draft draft() {
        return new Draft(form.text("title"), form.date("due"), form.number("pages"), form.textOrNull("kind"));
    }

    private List<Choice> kinds() {
        return Choice.of(wording, language, "home", "service", "aeo", "bcp", "monitoring");
    }
}
