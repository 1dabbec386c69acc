package customs.portal.monitoring;

import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.io.File;
import java.util.List;

/** What anyone reads, and its publication by the analyst. */
@RegisterRestClient(configKey = "monitoring")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface PublicationClient {
    @GET
    @Path("catalogue")
    ResolutionView resolution();

    @GET
    @Path("benchmarks")
    List<ResolutionView.Benchmark> benchmarks();

    @GET
    @Path("benchmarks")
    List<ResolutionView.Benchmark> benchmarks(@RestQuery String indicator);

    @GET
    @Path("catalogues")
    List<CatalogueVersion> catalogues();

    /** @param against null for the version before it */
    @GET
    @Path("catalogues/{version}/changes")
    CatalogueVersion.Changes catalogueChanges(@RestPath String version, @RestQuery String against);

    /** For an administrator. */
    @POST
    @Path("catalogues")
    @Consumes("application/yaml")
    CatalogueVersion loadCatalogue(@HeaderParam("Idempotency-Key") String key, String yaml);

    /** For the analyst. */
    @POST
    @Path("catalogues/{version}/activation")
    CatalogueVersion activateCatalogue(@RestPath String version);

    @GET
    @Path("technologies")
    List<CatalogueVersion.Technologies> technologies();

    @GET
    @Path("results")
    List<ResultView.Version> results();

    @GET
    @Path("results/{cycle}")
    ResultView result(@RestPath String cycle, @RestQuery Integer version);

    @GET
    @Path("results/{cycle}/indicators")
    IndicatorResultView indicators(@RestPath String cycle, @RestQuery Integer version, @RestQuery String indicator);

    /** Over the cycles. */
    @GET
    @Path("trends/{code}")
    TrendView trend(@RestPath String code, @RestQuery String breakdown, @RestQuery boolean demonstration);

    @GET
    @Path("results/{cycle}/export")
    Response export(
            @RestPath String cycle,
            @RestQuery String format,
            @RestQuery String flow,
            @RestQuery String table,
            @RestQuery Integer version);

    @GET
    @Path("reports/{id}/fact-sheet/pdf")
    Response factSheet(@RestPath String id, @RestQuery String language);

    @GET
    @Path("sessions/{id}/pack")
    Response sessionPack(@RestPath String id, @RestQuery String language);

    @GET
    @Path("sessions/{id}/interventions")
    WrittenPhase writtenPhase(@RestPath String id);

    @POST
    @Path("sessions/{id}/interventions")
    WrittenPhase intervene(@RestPath String id, @HeaderParam("Idempotency-Key") String key, WrittenPhase.Words words);

    @GET
    @Path("sessions/{id}/documents")
    List<SessionDocument> documents(@RestPath String id);

    @GET
    @Path("sessions/{id}/documents/{document}")
    Response document(@RestPath String id, @RestPath String document);

    @POST
    @Path("sessions/{id}/documents")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    SessionDocument addDocument(
            @RestPath String id,
            @HeaderParam("Idempotency-Key") String key,
            @RestQuery String item,
            @RestQuery String symbol,
            @RestQuery String language,
            @RestQuery String version,
            @RestQuery String title,
            @RestQuery String visibility,
            File content);

    @GET
    @Path("calendars/bodies/{body}")
    Response bodyCalendar(@RestPath String body);

    @GET
    @Path("calendars/members/{member}")
    Response memberCalendar(@RestPath String member);

    /** For the analyst. */
    @POST
    @Path("results/{cycle}")
    ResultView publish(@RestPath String cycle, @HeaderParam("Idempotency-Key") String key);
}
