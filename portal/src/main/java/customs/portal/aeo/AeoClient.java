package customs.portal.aeo;

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
import java.util.Map;

/** The operations of aeo-service that the pages use. Views are records of the portal's own beside this interface; bodies stand inside. */
@RegisterRestClient(configKey = "aeo")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface AeoClient {
    @GET
    @Path("situation")
    SituationView situation();

    @GET
    @Path("operators/{id}/situation")
    SituationView situation(@RestPath String id);

    // ---- applications

    @GET
    @Path("applications")
    Listing<ApplicationView.Row> applications(
            @RestQuery String stage, @RestQuery String awaits, @RestQuery Integer limit, @RestQuery String after);

    @GET
    @Path("applications/{id}")
    ApplicationView application(@RestPath String id);

    @POST
    @Path("applications")
    ApplicationView draft(@HeaderParam("Idempotency-Key") String key, Draft draft);

    @PUT
    @Path("applications/{id}")
    ApplicationView change(@RestPath String id, @HeaderParam("If-Match") String version, Draft draft);

    @DELETE
    @Path("applications/{id}")
    void discard(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("applications/{id}/submission")
    ApplicationView submit(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("applications/{id}/answer")
    ApplicationView answer(@RestPath String id, @HeaderParam("If-Match") String version, Answer answer);

    @POST
    @Path("applications/{id}/withdrawal")
    ApplicationView withdraw(@RestPath String id, @HeaderParam("If-Match") String version, Reason reason);

    @POST
    @Path("applications/{id}/evidence")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    ApplicationView.Evidence attach(
            @RestPath String id, @RestQuery String fileName, @RestQuery String document, File content);

    @GET
    @Path("applications/{id}/notice")
    Response notice(@RestPath String id, @RestQuery String language);

    @GET
    @Path("applications/{id}/evidence/{evidence}/content")
    Response evidence(@RestPath String id, @RestPath String evidence);

    @POST
    @Path("applications/{id}/information-request")
    ApplicationView requestInformation(
            @RestPath String id, @HeaderParam("If-Match") String version, InformationRequest request);

    @POST
    @Path("applications/{id}/acceptance")
    ApplicationView accept(@RestPath String id, @HeaderParam("If-Match") String version, Acceptance acceptance);

    @POST
    @Path("applications/{id}/non-acceptance")
    ApplicationView notAccept(@RestPath String id, @HeaderParam("If-Match") String version, NonAcceptance reason);

    @POST
    @Path("applications/{id}/expiry")
    ApplicationView expire(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("applications/{id}/extension")
    ApplicationView extend(@RestPath String id, @HeaderParam("If-Match") String version, Extension extension);

    @POST
    @Path("applications/{id}/cancellation")
    ApplicationView cancel(@RestPath String id, @HeaderParam("If-Match") String version, Reason reason);

    @GET
    @Path("applications/{id}/verdicts")
    List<ApplicationView.Verdict> verdicts(@RestPath String id);

    @POST
    @Path("applications/{id}/assessment")
    ApplicationView startAssessment(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("applications/{id}/verdicts")
    ApplicationView judge(@RestPath String id, @HeaderParam("If-Match") String version, Judgement judgement);

    @POST
    @Path("applications/{id}/proposal")
    ApplicationView propose(@RestPath String id, @HeaderParam("If-Match") String version, Proposal proposal);

    @GET
    @Path("applications/{id}/hearing")
    ApplicationView.Hearing hearing(@RestPath String id);

    @POST
    @Path("applications/{id}/hearing")
    ApplicationView openHearing(@RestPath String id, @HeaderParam("If-Match") String version, HearingGrounds grounds);

    @POST
    @Path("applications/{id}/hearing/answer")
    ApplicationView answerHearing(@RestPath String id, @HeaderParam("If-Match") String version, HearingAnswer answer);

    @POST
    @Path("applications/{id}/hearing/closure")
    ApplicationView closeHearing(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("applications/{id}/grant")
    ApplicationView grant(@RestPath String id, @HeaderParam("If-Match") String version, Grant grant);

    @POST
    @Path("applications/{id}/refusal")
    ApplicationView refuse(@RestPath String id, @HeaderParam("If-Match") String version, Reason reason);

    @POST
    @Path("applications/{id}/reassessment")
    ApplicationView returnToAssessment(@RestPath String id, @HeaderParam("If-Match") String version, Reason reason);

    @POST
    @Path("applications/{id}/split")
    ApplicationView split(@RestPath String id, @HeaderParam("If-Match") String version, Split split);

    // ---- appeals

    @GET
    @Path("appeal-rights/{against}/{decision}")
    AppealView.Right appealRight(@RestPath String against, @RestPath String decision);

    @GET
    @Path("appeals")
    Listing<AppealView> appeals(@RestQuery String stage, @RestQuery String after);

    @GET
    @Path("appeals/{id}")
    AppealView appeal(@RestPath String id);

    @POST
    @Path("appeals")
    AppealView fileAppeal(@HeaderParam("Idempotency-Key") String key, AppealFiling filing);

    /** An act of which the entry, if any, is the body; the path is the service's word for the act. */
    @POST
    @Path("appeals/{id}/{act}")
    AppealView onAppeal(
            @RestPath String id, @RestPath String act, @HeaderParam("If-Match") String version, Map<String, ?> entry);

    // ---- operators

    @GET
    @Path("operators")
    Listing<OperatorView> operators(@RestQuery String name, @RestQuery String after);

    @GET
    @Path("operators/{id}")
    OperatorView operator(@RestPath String id);

    @POST
    @Path("operators")
    OperatorView register(@HeaderParam("Idempotency-Key") String key, OperatorEntry operator);

    @PUT
    @Path("operators/{id}")
    OperatorView change(@RestPath String id, @HeaderParam("If-Match") String version, Particulars particulars);

    @POST
    @Path("operators/{id}/identifiers")
    OperatorView addIdentifier(
            @RestPath String id, @HeaderParam("If-Match") String version, IdentifierEntry identifier);

    @POST
    @Path("operators/{id}/units")
    OperatorView addUnit(@RestPath String id, @HeaderParam("If-Match") String version, OperatorView.Unit unit);

    @POST
    @Path("operators/{id}/consents")
    OperatorView giveConsent(@RestPath String id, @HeaderParam("If-Match") String version, FromDay from);

    @POST
    @Path("operators/{id}/consent-withdrawals")
    OperatorView withdrawConsent(@RestPath String id, @HeaderParam("If-Match") String version, FromDay from);

    @PUT
    @Path("operators/{id}/publication")
    OperatorView allowPublication(@RestPath String id, @HeaderParam("If-Match") String version);

    @DELETE
    @Path("operators/{id}/publication")
    OperatorView endPublication(@RestPath String id, @HeaderParam("If-Match") String version);

    // ---- what is held

    @GET
    @Path("authorisations")
    Listing<AuthorisationView> authorisations(@RestQuery String after);

    @GET
    @Path("authorisations/{id}")
    AuthorisationView authorisation(@RestPath String id);

    @GET
    @Path("suspensions")
    Listing<SuspensionView> suspensions(@RestQuery String operator, @RestQuery String stage, @RestQuery String after);

    @GET
    @Path("suspensions/{id}")
    SuspensionView suspension(@RestPath String id);

    @POST
    @Path("suspensions")
    SuspensionView proposeSuspension(@HeaderParam("Idempotency-Key") String key, SuspensionEntry suspension);

    @POST
    @Path("suspensions/{id}/confirmation")
    SuspensionView confirm(@RestPath String id, @HeaderParam("If-Match") String version, Reason reason);

    @POST
    @Path("suspensions/{id}/extension")
    SuspensionView extend(@RestPath String id, @HeaderParam("If-Match") String version, SuspensionExtension extension);

    @POST
    @Path("suspensions/{id}/dismissal")
    SuspensionView dismiss(@RestPath String id, @HeaderParam("If-Match") String version, Reason reason);

    @POST
    @Path("suspensions/{id}/lifting")
    SuspensionView lift(@RestPath String id, @HeaderParam("If-Match") String version, Lifting lifting);

    @GET
    @Path("status/{scheme}/{identifier}")
    StatusView status(
            @RestPath String scheme,
            @RestPath String identifier,
            @RestQuery LocalDate on,
            @RestQuery LocalDate asKnownOn);

    @GET
    @Path("register/{administration}")
    RegisterView register(
            @RestPath String administration,
            @RestQuery String name,
            @RestQuery String identifier,
            @RestQuery String country,
            @RestQuery String level,
            @RestQuery LocalDate on,
            @RestQuery LocalDate asKnownOn,
            @RestQuery String after);

    // ---- law

    @GET
    @Path("programmes")
    List<ProgrammeView> programmes();

    @GET
    @Path("programmes/{code}")
    ProgrammeView programme(@RestPath String code);

    @POST
    @Path("clock-simulations")
    Simulation simulate(SimulationQuestion question);

    // ---- bodies

    record Draft(List<String> levels, String statement) {}

    record Answer(String answer) {}

    record Reason(String reason) {}

    record InformationRequest(List<String> gaps, LocalDate on) {}

    record Acceptance(LocalDate completeOn, LocalDate noticeOn) {}

    record NonAcceptance(String obstacle, String reason) {}

    record Extension(Integer number, String unit, String reason) {}

    record Judgement(String level, String criterion, String finding, String note) {}

    record Proposal(String recommendation, String reason) {}

    record Grounds(String grounds, LocalDate receivedOn) {}

    /** Grounds on an application: of a refusal, or of a grant with restrictions. */
    record HearingGrounds(String grounds, List<Restriction.Entry> restrictions, LocalDate receivedOn) {}

    record Grant(String reason, List<Restriction.Entry> restrictions) {}

    record HearingAnswer(String answer, Boolean nothingFurther) {}

    record Split(List<String> levels, String reason) {}

    record AppealFiling(String against, String decisionId, String grounds) {}

    record OperatorEntry(String legalName, String country, LocalDate establishedOn, IdentifierEntry identifier) {}

    record Particulars(String legalName, String country, LocalDate establishedOn) {}

    record IdentifierEntry(String scheme, String country, String value, LocalDate validFrom, LocalDate validTo) {}

    record FromDay(LocalDate from) {}

    record SuspensionEntry(
            String operatorId,
            String criterion,
            String ground,
            String reason,
            String measures,
            LocalDate measuresUntil,
            LocalDate from) {}

    record SuspensionExtension(LocalDate measuresUntil, String reason) {}

    record Lifting(String reason, LocalDate from, List<String> withheld) {}

    /** Version null for the one in force. */
    record SimulationQuestion(String programme, String version, List<SimulatedEvent> events, LocalDate today) {}

    record SimulatedEvent(
            String kind, LocalDate on, String clock, Integer number, String unit, LocalDate until, String reason) {}

    record Simulation(LocalDate today, List<ClockView> clocks) {}
}
