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

/** The operations of bcp-service about plans, their packs, filings and parties. Views are records beside it; bodies stand inside. */
@RegisterRestClient(configKey = "bcp")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface PlanClient {
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

    @POST
    @Path("plan-versions/{id}/use")
    PlanVersionView use(@RestPath String id, @HeaderParam("If-Match") String version, Use use);

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
    @Path("received-filings/{id}/files/{sha256}")
    Response receivedFile(@RestPath String id, @RestPath String sha256);

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

    // ---- parties

    @GET
    @Path("plan-versions/{id}/parties")
    PartyView.Watched parties(@RestPath String id);

    @POST
    @Path("plan-versions/{id}/parties/inquiry")
    PartyView.Watched askParties(@RestPath String id);

    @POST
    @Path("plan-versions/{id}/party-findings")
    PartyView.Finding raiseFinding(
            @RestPath String id, @HeaderParam("Idempotency-Key") String key, PartyView.FindingEntry finding);

    @GET
    @Path("party-plans")
    List<PartyView> partyPlans();

    @GET
    @Path("party-plans/{id}")
    PartyView partyPlan(@RestPath String id);

    @POST
    @Path("party-plans/{id}/acknowledgement")
    PartyView acknowledge(@RestPath String id, @HeaderParam("Idempotency-Key") String key);

    // ---- files

    @GET
    @Path("plan-versions/{id}/attachments")
    List<AttachmentView> attachments(@RestPath String id);

    @POST
    @Path("plan-versions/{id}/attachments")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    AttachmentView attach(
            @RestPath String id, @RestQuery String name, @HeaderParam("Idempotency-Key") String key, File content);

    @GET
    @Path("plan-attachments/{id}/content")
    Response attachment(@RestPath String id);

    @DELETE
    @Path("plan-attachments/{id}")
    void removeAttachment(@RestPath String id, @HeaderParam("If-Match") String version);

    // ---- parts of a draft

    @GET
    @Path("plan-versions/{id}/parts/{part}")
    PlanPartView part(@RestPath String id, @RestPath String part);

    @PUT
    @Path("plan-versions/{id}/parts/{part}")
    PlanPartView writePart(
            @RestPath String id, @RestPath String part, @HeaderParam("If-Match") String version, PlanContent parts);

    // ---- bodies

    record PlanEntry(String code, String title, String type) {}

    record PlanOpening(String code, String title, String type, String starter, String language) {}

    record SectionEntry(String preparedness, String response, String recovery) {}

    record RemarkEntry(String section, String kind, String text) {}

    record RemarkReply(String text) {}

    record FilingEntry(String recipientKind, String recipient, String shared) {}

    record AssessmentEntry(List<AssessmentAnswer> answers) {}

    record AssessmentAnswer(String section, String phase, String attainment, String note) {}

    record Review(boolean objection, String comment) {}

    record Comment(String comment) {}

    record Publication(LocalDate effectiveFrom) {}

    record Reason(String reason) {}

    record Use(String use, LocalDate endedOn) {}
}
