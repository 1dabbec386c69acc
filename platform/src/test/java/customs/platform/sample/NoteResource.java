package customs.platform.sample;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.http.Versioned;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.util.UUID;

@Path("/api/v1/notes")
public class NoteResource {
    private final Notes notes;
    private final Caller caller;

    NoteResource(Notes notes, Caller caller) {
        this.notes = notes;
        this.caller = caller;
    }

    public enum Colour {
        RED,
        BLUE
    }

    public record NoteInput(@NotBlank @Size(max = 50) String text, Colour colour, Integer pages) {}

    public record NoteView(UUID id, int version, String text, String stage) implements Versioned {
        static NoteView of(Note note) {
            return new NoteView(
                    note.id(), note.version(), note.text(), note.stage().name());
        }
    }

    @POST
    @Idempotent
    @RolesAllowed("author")
    public RestResponse<NoteView> write(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull NoteInput input) {
        var note = NoteView.of(notes.write(input.text(), caller.actor()));
        return RestResponse.ResponseBuilder.<NoteView>created(URI.create("/api/v1/notes/" + note.id()))
                .entity(note)
                .build();
    }

    @POST
    @Path("/{id}/seal")
    @RolesAllowed("author")
    public NoteView seal(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return NoteView.of(notes.seal(id, Expected.of(ifMatch), caller.actor()));
    }
}
