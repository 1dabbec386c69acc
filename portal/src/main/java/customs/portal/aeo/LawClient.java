package customs.portal.aeo;

import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.io.File;
import java.time.LocalDate;
import java.util.List;

/** Versions of programmes on their way into force, programmes side by side, and the days that an administration declares. */
@RegisterRestClient(configKey = "aeo")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface LawClient {
    @GET
    @Path("programme-versions")
    List<LawView.Version> versions();

    @POST
    @Path("programme-versions")
    @Consumes("application/yaml")
    LawView.Version load(@HeaderParam("Idempotency-Key") String key, File file);

    @GET
    @Path("programme-versions/{id}")
    LawView.Version version(@RestPath String id);

    @GET
    @Path("programme-versions/{id}/effect")
    LawView.Effect effect(@RestPath String id);

    @GET
    @Path("programme-versions/{id}/file")
    Response file(@RestPath String id);

    @POST
    @Path("programme-versions/{id}/activation")
    LawView.Version activate(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("programme-versions/{id}/rejection")
    LawView.Version reject(@RestPath String id, @HeaderParam("If-Match") String version, AeoClient.Reason reason);

    @GET
    @Path("programme-comparisons")
    LawView.Comparison compare(@RestQuery String left, @RestQuery String right);

    @GET
    @Path("programmes/{code}")
    ProgrammeView programme(@RestPath String code, @RestQuery String version);

    @GET
    @Path("calendar-days")
    LawView.Year calendar(@RestQuery Integer year);

    @POST
    @Path("calendar-days")
    LawView.Day declare(@HeaderParam("Idempotency-Key") String key, DayEntry entry);

    @POST
    @Path("calendar-days/{id}/withdrawal")
    LawView.Day takeBack(@RestPath String id, @HeaderParam("If-Match") String version, AeoClient.Reason reason);

    /** A day and where it is declared. */
    record DayEntry(LocalDate on, String kind, String nameEn, String nameFr, String source) {}
}
