package customs.portal.monitoring;

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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The operations of monitoring-service that the pages use. Views are records beside this interface; bodies stand inside. */
@RegisterRestClient(configKey = "monitoring")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface MonitoringClient {
    // ---- reports

    @GET
    @Path("reports")
    Listing<ReportRow> reports(@RestQuery String stage, @RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("reports/{id}")
    ReportView report(@RestPath String id);

    @PUT
    @Path("reports/{id}/sections/{theme}")
    ReportView save(
            @RestPath String id, @RestPath String theme, @HeaderParam("If-Match") String version, Answers answers);

    /** An act that needs nothing but the version: {@code send-for-validation}, {@code sign}, {@code check}, {@code return}, {@code accept}. */
    @POST
    @Path("reports/{id}/{act}")
    ReportView act(@RestPath String id, @RestPath String act, @HeaderParam("If-Match") String version);

    /** {@code return-to-draft}, {@code withdraw}. */
    @POST
    @Path("reports/{id}/{act}")
    ReportView act(@RestPath String id, @RestPath String act, @HeaderParam("If-Match") String version, Reason reason);

    @POST
    @Path("reports/{id}/figures/ask-again")
    ReportView askAgain(@RestPath String id);

    @POST
    @Path("reports/{id}/figures/{indicator}/remarks")
    ReportView remark(
            @RestPath String id, @RestPath String indicator, @HeaderParam("Idempotency-Key") String key, Remark remark);

    @PUT
    @Path("reports/{id}/figures/{indicator}/disclosure")
    ReportView disclose(@RestPath String id, @RestPath String indicator, FigureDisclosure disclosure);

    @POST
    @Path("reports/{id}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    ReportView attach(
            @RestPath String id,
            @HeaderParam("Idempotency-Key") String key,
            @RestQuery String indicator,
            @RestQuery String breakdown,
            @RestQuery String name,
            File content);

    @DELETE
    @Path("reports/{id}/evidence/{evidence}")
    ReportView detach(@RestPath String id, @RestPath String evidence);

    @GET
    @Path("reports/{id}/evidence/{evidence}")
    Response evidence(@RestPath String id, @RestPath String evidence);

    /** To whom a delivered figure is open. */
    record FigureDisclosure(String disclosure, String breakdown) {}

    @POST
    @Path("reports/{id}/queries")
    ReportView ask(@RestPath String id, @HeaderParam("Idempotency-Key") String key, Query query);

    @POST
    @Path("reports/{id}/queries/{query}/answer")
    ReportView answer(
            @RestPath String id, @RestPath String query, @HeaderParam("If-Match") String version, Reply answer);

    @POST
    @Path("reports/{id}/queries/{query}/close")
    ReportView close(@RestPath String id, @RestPath String query, @HeaderParam("If-Match") String version);

    @GET
    @Path("reports/{id}/template")
    Response template(@RestPath String id);

    @POST
    @Path("reports/{id}/template")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    TemplateReport takeTemplate(
            @RestPath String id, @HeaderParam("Idempotency-Key") String key, @RestQuery String dryRun, File content);

    @POST
    @Path("reports/{id}/fact-sheet/simulations")
    SimulatedReport simulate(@RestPath String id, Simulation simulation);

    @POST
    @Path("cycles/{code}/members/{member}/lock-exceptions")
    void grantException(
            @RestPath String code,
            @RestPath String member,
            @HeaderParam("Idempotency-Key") String key,
            WindowException exception);

    // ---- publication

    @GET
    @Path("reports/{id}/fact-sheet")
    FactSheetView factSheet(@RestPath String id);

    @GET
    @Path("cycles")
    List<ReportView.Cycle> cycles();

    @GET
    @Path("cycles/{cycle}/regions/{region}")
    RegionScores region(@RestPath String cycle, @RestPath String region);

    @GET
    @Path("cycles/{code}/members")
    MemberTable members(@RestPath String code);

    @GET
    @Path("members")
    Membership membership(@RestQuery String on);

    // ---- sessions

    @GET
    @Path("sessions")
    Listing<SessionSummary> sessions(
            @RestQuery String body,
            @RestQuery Boolean open,
            @RestQuery LocalDate before,
            @RestQuery Boolean demonstration,
            @RestQuery Integer limit,
            @RestQuery String after);

    @GET
    @Path("sessions/{id}")
    SessionView session(@RestPath String id);

    @POST
    @Path("sessions")
    SessionView plan(@HeaderParam("Idempotency-Key") String key, SessionPlan plan);

    @POST
    @Path("sessions/{id}/stage")
    SessionView move(@RestPath String id, @HeaderParam("If-Match") String version, Stage stage);

    @POST
    @Path("sessions/{id}/reschedule")
    SessionView reschedule(@RestPath String id, @HeaderParam("If-Match") String version, SessionDays days);

    @POST
    @Path("sessions/{id}/cancel")
    SessionView cancel(@RestPath String id, @HeaderParam("If-Match") String version, Reason reason);

    @POST
    @Path("sessions/{id}/agenda-items")
    SessionView addItem(
            @RestPath String id,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            AgendaEntry item);

    @POST
    @Path("sessions/{id}/agenda-items/{item}/reports")
    SessionView table(
            @RestPath String id,
            @RestPath String item,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            Tabling report);

    @POST
    @Path("sessions/{id}/agenda-items/{item}/outcomes")
    SessionView outcome(
            @RestPath String id,
            @RestPath String item,
            @HeaderParam("If-Match") String version,
            @HeaderParam("Idempotency-Key") String key,
            Conclusion conclusion);

    /** A session to plan. */
    record SessionPlan(
            String body,
            String label,
            java.time.LocalDate from,
            java.time.LocalDate to,
            String mode,
            boolean demonstration) {}

    record SessionDays(java.time.LocalDate from, java.time.LocalDate to) {}

    /** What is sent when a theme is saved; points that are not named stay as they are. */
    record Answers(List<Answer> points) {}

    /** One answer; {@code clear} takes it back. */
    record Answer(
            String indicator,
            String breakdown,
            String status,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            Integer level,
            Boolean yes,
            Map<String, Integer> levels,
            String reason,
            String note,
            String disclosure,
            Boolean clear) {}

    /** A value moved in thought. */
    record Moved(
            String indicator,
            String breakdown,
            String status,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            Integer level,
            Boolean yes,
            Map<String, Integer> levels,
            String reason) {}

    record Simulation(List<Moved> observations) {}

    record WindowException(java.time.LocalDate until, String reason) {}

    record Reason(String reason) {}

    record Remark(String kind, String breakdown, String text) {}

    record Query(String indicator, String breakdown, String text) {}

    record Reply(String text) {}

    record Stage(String stage) {}

    record AgendaEntry(String title, String action) {}

    record Tabling(String report) {}

    record Conclusion(String report, String outcome, String text, String paragraphs) {}
}
