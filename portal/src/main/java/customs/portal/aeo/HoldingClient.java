package customs.portal.aeo;

import customs.portal.service.ActLink;
import customs.portal.service.Listing;
import customs.portal.service.Problems;
import customs.portal.service.Propagation;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.annotation.RegisterProvider;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What becomes of what is held: certificates, cessation, hearings, revocations, dependent decisions, signals. */
@RegisterRestClient(configKey = "aeo")
@RegisterClientHeaders(Propagation.class)
@RegisterProvider(Problems.class)
@Path("/api/v1")
public interface HoldingClient {
    @POST
    @Path("suspensions/{id}/hearing")
    SuspensionView openSuspensionHearing(
            @RestPath String id, @HeaderParam("If-Match") String version, AeoClient.Grounds grounds);

    @POST
    @Path("suspensions/{id}/hearing/answer")
    SuspensionView answerSuspensionHearing(
            @RestPath String id, @HeaderParam("If-Match") String version, AeoClient.HearingAnswer answer);

    @POST
    @Path("suspensions/{id}/hearing/closure")
    SuspensionView closeSuspensionHearing(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("authorisations/{id}/cessation")
    AuthorisationView cease(@RestPath String id, @HeaderParam("If-Match") String version, Cessation cessation);

    @GET
    @Path("authorisations/{id}/certificate")
    Response certificate(@RestPath String id, @RestQuery String language);

    @GET
    @Path("notices/suspensions/{id}")
    Response suspensionNotice(@RestPath String id, @RestQuery String language);

    @GET
    @Path("notices/revocations/{id}")
    Response revocationNotice(@RestPath String id, @RestQuery String language);

    @GET
    @Path("notices/appeals/{id}")
    Response appealNotice(@RestPath String id, @RestQuery String language);

    /** A benefit that is withheld for a time. */
    record BenefitPause(
            String id,
            int version,
            String benefit,
            String benefitName,
            String operatorId,
            String operatorName,
            String reason,
            LocalDate from,
            LocalDate until,
            LocalDate resumedFrom,
            String stage,
            boolean holds,
            String pausedBy,
            List<ActLink> acts) {}

    record BenefitPauseEntry(String benefit, String operatorId, LocalDate from, LocalDate until, String reason) {}

    record BenefitResumption(LocalDate from, String reason) {}

    @GET
    @Path("benefit-pauses")
    Listing<BenefitPause> benefitPauses(@RestQuery String after);

    @POST
    @Path("benefit-pauses")
    BenefitPause pauseBenefit(@HeaderParam("Idempotency-Key") String key, BenefitPauseEntry entry);

    @POST
    @Path("benefit-pauses/{id}/resumption")
    BenefitPause resumeBenefit(
            @RestPath String id, @HeaderParam("If-Match") String version, BenefitResumption resumption);

    @GET
    @Path("certificates/{number}")
    VerificationView verification(@RestPath String number);

    @GET
    @Path("revocations")
    Listing<RevocationView> revocations(@RestQuery String operator, @RestQuery String stage, @RestQuery String after);

    @GET
    @Path("revocations/{id}")
    RevocationView revocation(@RestPath String id);

    @POST
    @Path("revocations")
    RevocationView proposeRevocation(@HeaderParam("Idempotency-Key") String key, RevocationEntry revocation);

    /** An act on a revocation; the path is the service's word for it. */
    @POST
    @Path("revocations/{id}/{act}")
    RevocationView onRevocation(
            @RestPath String id, @RestPath String act, @HeaderParam("If-Match") String version, Map<String, ?> entry);

    @POST
    @Path("revocations/{id}/hearing/{act}")
    RevocationView onRevocationHearing(
            @RestPath String id, @RestPath String act, @HeaderParam("If-Match") String version, Map<String, ?> entry);

    @GET
    @Path("dependent-decisions")
    Listing<DependentView> dependents(@RestQuery String operator, @RestQuery String after);

    @POST
    @Path("dependent-decisions")
    DependentView registerDependent(@HeaderParam("Idempotency-Key") String key, DependentEntry entry);

    @POST
    @Path("dependent-decisions/{id}/{act}")
    DependentView onDependent(
            @RestPath String id,
            @RestPath String act,
            @HeaderParam("If-Match") String version,
            AeoClient.Reason reason);

    // ---- signals

    @GET
    @Path("signals")
    Listing<SignalView> signals(@RestQuery String operator, @RestQuery String stage, @RestQuery String after);

    @GET
    @Path("signals/{id}")
    SignalView signal(@RestPath String id);

    @POST
    @Path("signals")
    SignalView sendSignal(@HeaderParam("Idempotency-Key") String key, SignalEntry signal);

    @POST
    @Path("signals/{id}/taking")
    SignalView takeSignal(@RestPath String id, @HeaderParam("If-Match") String version);

    @POST
    @Path("signals/{id}/closure")
    SignalView closeSignal(@RestPath String id, @HeaderParam("If-Match") String version, SignalOutcome outcome);

    // ---- bodies

    record Cessation(String reason, LocalDate from) {}

    record RevocationEntry(
            String kind, String operatorId, String criterion, String authorisationId, String reason, LocalDate from) {}

    record DependentEntry(String operatorId, String kind, String reference, List<DependentView.Rest> restsOn) {}

    record SignalEntry(
            String kind,
            String operatorId,
            String reference,
            LocalDate occurredOn,
            String facts,
            Integer errors,
            Integer declarations) {}

    record SignalOutcome(String outcome, String reason) {}
}
