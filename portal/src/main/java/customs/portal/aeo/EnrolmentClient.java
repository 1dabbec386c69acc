package customs.portal.aeo;

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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.io.File;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The register as a file: in and out. */
@RegisterRestClient(configKey = "aeo")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface EnrolmentClient {
    record Mapping(Map<String, String> columns, Map<String, String> constants) {}

    record Enrolment(boolean withoutRefused) {}

    /** Another record that is probably of the same operator. */
    record LikelyDuplicate(OperatorView operator, List<String> reasons) {}

    /** Two records became one. */
    record Merger(
            String absorbedId,
            String absorbedName,
            String survivorId,
            String survivorName,
            List<OperatorView.Identifier> numbers,
            Instant mergedAt,
            String mergedBy,
            String reason) {}

    record Absorption(String absorbedId, String reason) {}

    @GET
    @Path("operator-mergers/{id}/likely")
    List<LikelyDuplicate> likely(@RestPath String id);

    @GET
    @Path("operator-mergers/{id}")
    List<Merger> mergers(@RestPath String id);

    @POST
    @Path("operator-mergers/{id}")
    OperatorView merge(@RestPath String id, @HeaderParam("If-Match") String version, Absorption absorption);

    @GET
    @Path("register-imports")
    Listing<RegisterImportView> imports(@RestQuery String after);

    @GET
    @Path("register-imports/{id}")
    RegisterImportView read(@RestPath String id);

    @POST
    @Path("register-imports")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    RegisterImportView upload(@HeaderParam("Idempotency-Key") String key, @RestQuery String fileName, File content);

    @PUT
    @Path("register-imports/{id}/mapping")
    RegisterImportView map(@RestPath String id, @HeaderParam("If-Match") String version, Mapping mapping);

    @POST
    @Path("register-imports/{id}/check")
    RegisterImportView check(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("register-imports/{id}/enrolment")
    RegisterImportView enrol(@RestPath String id, @HeaderParam("If-Match") String version, Enrolment enrolment);

    @POST
    @Path("register-imports/{id}/pause")
    RegisterImportView pause(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("register-imports/{id}/discard")
    RegisterImportView discard(@RestPath String id, @HeaderParam("If-Match") String version);

    @GET
    @Path("register-imports/{id}/rows")
    Listing<RegisterImportView.Row> rows(@RestPath String id, @RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("register-imports/{id}/report")
    Response report(@RestPath String id);

    @GET
    @Path("register-export")
    Response exported();

    @GET
    @Path("register-export/sheet")
    Response exportedSheet();
}
