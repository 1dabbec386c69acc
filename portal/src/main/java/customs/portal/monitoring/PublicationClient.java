package customs.portal.monitoring;

import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

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
    @Path("results")
    List<ResultView.Version> results();

    @GET
    @Path("results/{cycle}")
    ResultView result(@RestPath String cycle, @RestQuery Integer version);

    /** For the analyst. */
    @POST
    @Path("results/{cycle}")
    ResultView publish(@RestPath String cycle, @HeaderParam("Idempotency-Key") String key);
}
