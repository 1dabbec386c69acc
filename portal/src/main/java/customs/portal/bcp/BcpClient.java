package customs.portal.bcp;

import customs.portal.service.Listing;
import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.List;

/**
 * The operations of bcp-service about the estate, its recovery and contacts; those about plans are in {@link PlanClient}. Views
 * are records of the portal's own beside this interface; bodies stand inside.
 */
@RegisterRestClient(configKey = "bcp")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface BcpClient {
    // ---- recovery

    @GET
    @Path("estate/analysis")
    RecoveryView analysis(
            @RestQuery List<String> initiators,
            @RestQuery String toward,
            @RestQuery Long declaredSeconds,
            @RestQuery String day);

    @GET
    @Path("estate/findings")
    EstateFindingsView findings();

    @GET
    @Path("estate/graph")
    GraphView graph(@RestQuery List<String> initiators, @RestQuery String toward);

    @GET
    @Path("estate/graph")
    GraphView graphAround(
            @RestQuery String around,
            @RestQuery Integer depth,
            @RestQuery List<String> open,
            @RestQuery List<String> closed);

    @GET
    @Path("estate/nodes")
    NodeList nodes(@RestQuery String find);

    @GET
    @Path("estate/dependencies")
    Listing<DependencyView> dependenciesOf(@RestQuery String of, @RestQuery Integer limit, @RestQuery String after);

    @POST
    @Path("estate/what-if")
    RecoveryView whatIf(WhatIfQuestion question);

    // ---- contacts

    @GET
    @Path("contacts")
    Listing<ContactView> contacts(@RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("contacts/{id}")
    ContactView contact(@RestPath String id);

    @POST
    @Path("contacts")
    ContactView addContact(@HeaderParam("Idempotency-Key") String key, ContactView.Entry contact);

    @PUT
    @Path("contacts/{id}")
    ContactView changeContact(@RestPath String id, @HeaderParam("If-Match") String version, ContactView.Entry contact);

    @POST
    @Path("contacts/{id}/verify")
    ContactView verifyContact(@RestPath String id, @HeaderParam("If-Match") String version, Verification verification);

    @DELETE
    @Path("contacts/{id}")
    void removeContact(@RestPath String id, @HeaderParam("If-Match") String version);

    // ---- estate

    @GET
    @Path("estate")
    EstateView estate();

    @PUT
    @Path("estate")
    EstateView describe(@HeaderParam("If-Match") String version, EstateEntry estate);

    @GET
    @Path("estate/offices")
    Listing<OfficeView> offices(@RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("estate/offices/{id}")
    OfficeView office(@RestPath String id);

    @POST
    @Path("estate/offices")
    OfficeView addOffice(@HeaderParam("Idempotency-Key") String key, OfficeView.Entry office);

    @PUT
    @Path("estate/offices/{id}")
    OfficeView changeOffice(@RestPath String id, @HeaderParam("If-Match") String version, OfficeView.Entry office);

    @DELETE
    @Path("estate/offices/{id}")
    void removeOffice(@RestPath String id, @HeaderParam("If-Match") String version);

    @GET
    @Path("estate/services")
    Listing<ServiceView> services(@RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("estate/services/{id}")
    ServiceView service(@RestPath String id);

    @POST
    @Path("estate/services")
    ServiceView addService(@HeaderParam("Idempotency-Key") String key, ServiceView.Entry service);

    @PUT
    @Path("estate/services/{id}")
    ServiceView changeService(@RestPath String id, @HeaderParam("If-Match") String version, ServiceView.Entry service);

    @DELETE
    @Path("estate/services/{id}")
    void removeService(@RestPath String id, @HeaderParam("If-Match") String version);

    @GET
    @Path("estate/resources")
    Listing<ResourceView> resources(@RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("estate/resources/{id}")
    ResourceView resource(@RestPath String id);

    @POST
    @Path("estate/resources")
    ResourceView addResource(@HeaderParam("Idempotency-Key") String key, ResourceView.Entry resource);

    @PUT
    @Path("estate/resources/{id}")
    ResourceView changeResource(
            @RestPath String id, @HeaderParam("If-Match") String version, ResourceView.Entry resource);

    @DELETE
    @Path("estate/resources/{id}")
    void removeResource(@RestPath String id, @HeaderParam("If-Match") String version);

    @GET
    @Path("estate/dependencies")
    Listing<DependencyView> dependencies(@RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("estate/dependencies/{id}")
    DependencyView dependency(@RestPath String id);

    @POST
    @Path("estate/dependencies")
    DependencyView addDependency(@HeaderParam("Idempotency-Key") String key, DependencyView.Entry dependency);

    @PUT
    @Path("estate/dependencies/{id}")
    DependencyView changeDependency(
            @RestPath String id, @HeaderParam("If-Match") String version, DependencyView.Entry dependency);

    @DELETE
    @Path("estate/dependencies/{id}")
    void removeDependency(@RestPath String id, @HeaderParam("If-Match") String version);

    @GET
    @Path("estate/cold-starts")
    Listing<ColdStartView> coldStarts(@RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("estate/cold-starts/{id}")
    ColdStartView coldStart(@RestPath String id);

    @POST
    @Path("estate/cold-starts")
    ColdStartView addColdStart(@HeaderParam("Idempotency-Key") String key, ColdStartView.Entry coldStart);

    @PUT
    @Path("estate/cold-starts/{id}")
    ColdStartView changeColdStart(
            @RestPath String id, @HeaderParam("If-Match") String version, ColdStartView.Entry coldStart);

    @DELETE
    @Path("estate/cold-starts/{id}")
    void removeColdStart(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("estate/imports")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    ImportReport importFile(
            @HeaderParam("Idempotency-Key") String key, @RestQuery String dryRun, @RestQuery String mode, File content);

    @GET
    @Path("estate/export")
    Response export(@RestQuery String format);

    @GET
    @Path("estate/template")
    Response template(@RestQuery String format);

    // ---- bodies

    record WhatIfQuestion(List<String> initiators, String toward, List<RecoveryChange> changes) {}

    record RecoveryChange(String code, Long recoverySeconds) {}

    record Verification(String method) {}

    record EstateEntry(String name, String zone, List<String> languages, String parentRegion) {}

    /** A service or a resource by its name. */
    record NodeLine(String id, String code, String name, boolean service, String kind) {}

    record NodeList(List<NodeLine> items, boolean more) {}
}
