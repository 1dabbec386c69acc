package customs.portal.aeo;

import com.fasterxml.jackson.annotation.JsonInclude;
import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.io.File;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The operations of aeo-service around what stands beside the verdicts in an assessment. */
@RegisterRestClient(configKey = "aeo")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1/applications/{id}")
public interface AssessmentPartClient {
    @GET
    @Path("risks")
    AssessmentPart.RiskRegister risks(@RestPath String id);

    @POST
    @Path("risks")
    AssessmentPart.Risk record(@RestPath String id, @HeaderParam("Idempotency-Key") String key, RiskEntry entry);

    @POST
    @Path("risks/{risk}/rating")
    AssessmentPart.Risk rate(
            @RestPath String id, @RestPath String risk, @HeaderParam("If-Match") String version, Rating rating);

    @POST
    @Path("risks/{risk}/response")
    AssessmentPart.Risk respond(
            @RestPath String id, @RestPath String risk, @HeaderParam("If-Match") String version, RiskAnswer answer);

    @POST
    @Path("risks/{risk}/retirement")
    AssessmentPart.Risk retire(
            @RestPath String id,
            @RestPath String risk,
            @HeaderParam("If-Match") String version,
            AeoClient.Reason reason);

    @GET
    @Path("consultations")
    AssessmentPart.Consultations consultations(@RestPath String id);

    @POST
    @Path("consultations")
    AssessmentPart.Consultation ask(
            @RestPath String id, @HeaderParam("Idempotency-Key") String key, ConsultationEntry entry);

    @POST
    @Path("consultations/{consultation}/answer")
    AssessmentPart.Consultation answer(
            @RestPath String id,
            @RestPath String consultation,
            @HeaderParam("If-Match") String version,
            ConsultationAnswer answer);

    @POST
    @Path("consultations/{consultation}/escalation")
    AssessmentPart.Consultation escalate(
            @RestPath String id, @RestPath String consultation, @HeaderParam("If-Match") String version);

    @POST
    @Path("consultations/{consultation}/withdrawal")
    AssessmentPart.Consultation withdraw(
            @RestPath String id,
            @RestPath String consultation,
            @HeaderParam("If-Match") String version,
            AeoClient.Reason reason);

    @GET
    @Path("visits")
    AssessmentPart.Visits visits(@RestPath String id);

    @POST
    @Path("visits")
    AssessmentPart.Visit propose(@RestPath String id, @HeaderParam("Idempotency-Key") String key, VisitEntry entry);

    @POST
    @Path("visits/{visit}/{act}")
    AssessmentPart.Visit visit(
            @RestPath String id,
            @RestPath String visit,
            @RestPath String act,
            @HeaderParam("If-Match") String version,
            VisitStep step);

    @POST
    @Path("visits/{visit}/photographs")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    AssessmentPart.Visit photograph(
            @RestPath String id, @RestPath String visit, @RestQuery String fileName, File content);

    @GET
    @Path("report")
    AssessmentPart.Report report(@RestPath String id);

    @POST
    @Path("report")
    AssessmentPart.Report write(@RestPath String id, @HeaderParam("Idempotency-Key") String key, Words words);

    @PUT
    @Path("report")
    AssessmentPart.Report change(@RestPath String id, @HeaderParam("If-Match") String version, Words words);

    @POST
    @Path("report/sharing")
    AssessmentPart.Report share(@RestPath String id, @HeaderParam("If-Match") String version, Sharing sharing);

    @POST
    @Path("report/comments")
    AssessmentPart.Report comment(@RestPath String id, @HeaderParam("If-Match") String version, Remark remark);

    @POST
    @Path("report/closure")
    AssessmentPart.Report close(@RestPath String id, @HeaderParam("If-Match") String version);

    @GET
    @Path("improvement-plans")
    AssessmentPart.Plans plans(@RestPath String id);

    @POST
    @Path("improvement-plans")
    AssessmentPart.Plan askPlan(@RestPath String id, @HeaderParam("Idempotency-Key") String key, PlanEntry entry);

    @POST
    @Path("improvement-plans/{plan}/{act}")
    AssessmentPart.Plan plan(
            @RestPath String id,
            @RestPath String plan,
            @RestPath String act,
            @HeaderParam("If-Match") String version,
            PlanStep step);

    /** A risk that was found. */
    record RiskEntry(String criterion, String words, String likelihood, String consequence) {}

    /** How likely and how bad. */
    record Rating(String likelihood, String consequence) {}

    /** What is done about a risk. */
    record RiskAnswer(String response, String measure, String residualLikelihood, String residualConsequence) {}

    /** What is asked of whom. */
    record ConsultationEntry(
            String addressee,
            String code,
            Boolean mandatory,
            List<String> criteria,
            String question,
            LocalDate askedOn,
            Integer days) {}

    /** What was answered. */
    record ConsultationAnswer(Boolean met, String words, LocalDate on) {}

    /** A visit that is proposed. */
    record VisitEntry(String site, List<String> criteria, List<Instant> slots) {}

    /** What an act on a visit needs; the rest is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VisitStep(
            List<Instant> slots, Instant slot, String reason, String minutes, List<AssessmentPart.Seen> findings) {}

    /** Words of a report. */
    record Words(String words) {}

    /** Until when the firm may comment. */
    record Sharing(LocalDate replyUntil) {}

    /** What the firm says to a report. */
    record Remark(String words, Boolean agrees) {}

    /** What has to be put right. */
    record PlanEntry(List<String> criteria, String wanted) {}

    /** What an act on a plan needs; the rest is left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PlanStep(List<AssessmentPart.Measure> measures, Integer days, String reason) {}
}
