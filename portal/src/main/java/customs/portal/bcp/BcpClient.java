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
import java.time.LocalDate;
import java.util.List;

/** The operations of bcp-service that the pages use. Views are records of the portal's own beside this interface; bodies stand inside. */
@RegisterRestClient(configKey = "bcp")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface BcpClient {
    // ---- recovery

    @GET
    @Path("estate/analysis")
    RecoveryView analysis(@RestQuery List<String> initiators, @RestQuery String toward);

    @GET
    @Path("estate/graph")
    GraphView graph(@RestQuery List<String> initiators, @RestQuery String toward);

    @POST
    @Path("estate/what-if")
    RecoveryView whatIf(WhatIfQuestion question);

    // ---- plans

    @GET
    @Path("plans")
    Listing<PlanView> plans(@RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("plans/{id}")
    PlanView plan(@RestPath String id);

    @POST
    @Path("plans")
    PlanView open(@HeaderParam("Idempotency-Key") String key, PlanOpening plan);

    @GET
    @Path("plan-starters")
    List<StarterView> starters(@RestQuery String language);

    @PUT
    @Path("plans/{id}")
    PlanView name(@RestPath String id, @HeaderParam("If-Match") String version, PlanEntry plan);

    @POST
    @Path("plans/{id}/versions")
    PlanVersionView revise(@RestPath String id, @HeaderParam("Idempotency-Key") String key);

    @GET
    @Path("plan-versions/{id}")
    PlanVersionView version(@RestPath String id);

    @GET
    @Path("plan-versions/{id}/comparison")
    PlanComparison comparison(@RestPath String id, @RestQuery String with);

    @PUT
    @Path("plan-versions/{id}/content")
    PlanVersionView write(@RestPath String id, @HeaderParam("If-Match") String version, PlanContent content);

    @GET
    @Path("plan-versions/{id}/sections/{section}")
    PlanSectionView section(@RestPath String id, @RestPath String section);

    @PUT
    @Path("plan-versions/{id}/sections/{section}")
    PlanSectionView writeSection(
            @RestPath String id, @RestPath String section, @HeaderParam("If-Match") String version, SectionEntry entry);

    @POST
    @Path("plan-versions/{id}/submit")
    PlanVersionView submit(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("plan-versions/{id}/reopen")
    PlanVersionView reopen(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("plan-versions/{id}/review")
    PlanVersionView review(@RestPath String id, @HeaderParam("If-Match") String version, Review review);

    @POST
    @Path("plan-versions/{id}/return")
    PlanVersionView giveBack(@RestPath String id, @HeaderParam("If-Match") String version, Comment comment);

    @POST
    @Path("plan-versions/{id}/approve")
    PlanVersionView approve(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("plan-versions/{id}/publish")
    PlanVersionView publish(@RestPath String id, @HeaderParam("If-Match") String version, Publication publication);

    @POST
    @Path("plan-versions/{id}/retire")
    PlanVersionView retire(@RestPath String id, @HeaderParam("If-Match") String version, Reason reason);

    // ---- packs

    @GET
    @Path("plan-versions/{id}/pack")
    Response pack(@RestPath String id, @RestQuery String language, @RestQuery String team, @RestQuery String role);

    @GET
    @Path("plan-versions/{id}/pack/page")
    Response packPage(@RestPath String id, @RestQuery String language, @RestQuery String team, @RestQuery String role);

    @GET
    @Path("plan-versions/{id}/pack-editions")
    List<PackView> editions(@RestPath String id);

    @POST
    @Path("plan-versions/{id}/pack-editions")
    PackView rebuild(
            @RestPath String id, @HeaderParam("If-Match") String version, @HeaderParam("Idempotency-Key") String key);

    @GET
    @Path("pack-freshness/{edition}")
    PackView.Freshness freshness(@RestPath String edition);

    @GET
    @Path("pack-copies")
    Listing<PackView.CopyView> copies(
            @RestQuery String plan, @RestQuery String stage, @RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("pack-copies/{id}")
    PackView.CopyView copy(@RestPath String id);

    @POST
    @Path("pack-copies")
    PackView.CopyView addCopy(@HeaderParam("Idempotency-Key") String key, PackView.Copy copy);

    @POST
    @Path("pack-copies/{id}/replace")
    PackView.CopyView replaceCopy(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("pack-copies/{id}/withdraw")
    PackView.CopyView withdrawCopy(@RestPath String id, @HeaderParam("If-Match") String version, Reason reason);

    // ---- remarks, filings, portfolio

    @GET
    @Path("plan-versions/{id}/remarks")
    List<RemarkView> remarks(@RestPath String id);

    @POST
    @Path("plan-versions/{id}/remarks")
    RemarkView raiseRemark(@RestPath String id, @HeaderParam("Idempotency-Key") String key, RemarkEntry remark);

    @GET
    @Path("plan-remarks/{id}")
    RemarkView remark(@RestPath String id);

    @POST
    @Path("plan-remarks/{id}/answer")
    RemarkView answerRemark(@RestPath String id, @HeaderParam("If-Match") String version, RemarkReply reply);

    @POST
    @Path("plan-remarks/{id}/settle")
    RemarkView settleRemark(@RestPath String id, @HeaderParam("If-Match") String version, RemarkReply reply);

    @GET
    @Path("plan-versions/{id}/filings")
    List<FilingView> filings(@RestPath String id);

    @POST
    @Path("plan-versions/{id}/filings")
    FilingView file(@RestPath String id, @HeaderParam("Idempotency-Key") String key, FilingEntry filing);

    @POST
    @Path("plan-filings/{id}/withdraw")
    FilingView withdrawFiling(@RestPath String id, @HeaderParam("If-Match") String version);

    @GET
    @Path("received-filings")
    Listing<FilingView.Received> receivedFilings(@RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("received-filings/{id}")
    FilingView.Received receivedFiling(@RestPath String id);

    @GET
    @Path("portfolio")
    PortfolioView portfolio();

    @GET
    @Path("self-assessment")
    SelfAssessmentView selfAssessment();

    @PUT
    @Path("self-assessment")
    SelfAssessmentView answerSelfAssessment(@HeaderParam("If-Match") String version, AssessmentEntry entry);

    @GET
    @Path("self-assessment/table")
    Response selfAssessmentTable();

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

    record PlanEntry(String code, String title, String type) {}

    record PlanOpening(String code, String title, String type, String starter, String language) {}

    record SectionEntry(String preparedness, String response, String recovery) {}

    record RemarkEntry(String section, String kind, String text) {}

    record RemarkReply(String text) {}

    record FilingEntry(String recipientKind, String recipient, String shared) {}

    record AssessmentEntry(List<AssessmentAnswer> answers) {}

    record AssessmentAnswer(String section, String phase, String attainment, String note) {}

    record Verification(String method) {}

    record Review(boolean objection, String comment) {}

    record Comment(String comment) {}

    record Publication(LocalDate effectiveFrom) {}

    record Reason(String reason) {}

    record EstateEntry(String name, String zone) {}
}
