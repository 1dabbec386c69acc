package customs.portal.example;

import customs.portal.service.ActLink;
import customs.portal.service.Listing;
import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.PartType;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.time.LocalDate;
import java.util.List;

/** The one client interface of a package of pages: the service's operations that the pages use, with records of the portal's own. */
@RegisterRestClient(configKey = "example")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1/notes")
public interface NoteClient {
    @GET
    Listing<Note> notes(@RestQuery String after);

    @GET
    @Path("{id}")
    Note note(@RestPath String id);

    @POST
    Note write(@HeaderParam("Idempotency-Key") String key, Draft draft);

    @PUT
    @Path("{id}")
    Note change(@RestPath String id, @HeaderParam("If-Match") String version, Draft draft);

    @POST
    @Path("{id}/attachments")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    Note attach(
            @RestPath String id,
            @HeaderParam("Idempotency-Key") String key,
            @RestForm("file") @PartType(MediaType.APPLICATION_OCTET_STREAM) FileUpload file);

    @GET
    @Path("{id}/attachments/{number}")
    Response attachment(@RestPath String id, @RestPath int number);

    /** A view: what the service shows. Unknown properties are ignored, so a service may add to it. */
    record Note(String id, int version, String title, LocalDate due, String why, String kind, List<ActLink> acts) {}

    /** A request body. */
    record Draft(String title, LocalDate due, Integer pages, String kind) {}
}
