package customs.portal.aeo;

import customs.portal.service.Listing;
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

/** The operations of aeo-service around the officer's desk. */
@RegisterRestClient(configKey = "aeo")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface WorkClient {
    @GET
    @Path("work")
    Listing<WorkView.Item> work(
            @RestQuery String awaits,
            @RestQuery String kind,
            @RestQuery String officer,
            @RestQuery Boolean overdue,
            @RestQuery String after);

    @GET
    @Path("work/load")
    List<WorkView.Load> load();

    @GET
    @Path("applications/{id}/lead")
    WorkView.Lead lead(@RestPath String id);

    @POST
    @Path("applications/{id}/lead")
    WorkView.Lead take(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("applications/{id}/lead/return")
    WorkView.Lead handBack(@RestPath String id, @HeaderParam("If-Match") String version);
}
