package customs.aeo.application;

import customs.aeo.application.ApplicationBody.Acceptance;
import customs.aeo.application.ApplicationBody.ApplicationReason;
import customs.aeo.application.ApplicationBody.DecisionExtension;
import customs.aeo.application.ApplicationBody.InformationRequest;
import customs.aeo.application.ApplicationBody.NonAcceptance;
import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.util.UUID;

/** What an officer does with an application before and around its assessment. */
@Path("/api/v1/applications/{id}")
@Tag(name = "Applications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IntakeResource {
    private final Intake intake;
    private final ApplicationLook look;
    private final Caller caller;
    private final Clock clock;

    IntakeResource(Intake intake, ApplicationLook look, Caller caller, Clock clock) {
        this.intake = intake;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/information-request")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "requestInformation",
            summary = "Asks the applicant for what is missing",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Asked; the limit for the answer runs")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView requestInformation(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid InformationRequest body) {
        intake.requestInformation(id, Expected.of(ifMatch), body.gaps(), body.on(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/acceptance")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "acceptApplication",
            summary = "Takes an application up; the limit for the decision runs from the date of acceptance",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Accepted")
    @APIResponse(responseCode = "409", description = "wrong-stage, incomplete-dossier")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid: dates out of order")
    public ApplicationView accept(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Acceptance body) {
        intake.accept(id, Expected.of(ifMatch), body.completeOn(), body.noticeOn(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/non-acceptance")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "rejectUnexamined",
            summary = "Does not take an application up; there is no hearing, as no adverse decision is taken",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Not accepted")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView rejectUnexamined(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid NonAcceptance body) {
        intake.rejectUnexamined(id, Expected.of(ifMatch), body.obstacle().name(), act(body.reason()));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/expiry")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "expireApplication",
            summary = "Confirms that no answer came; the programme says what follows",
            description = "Role: aeo-officer. Possible once the limit has passed. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "NOT_ACCEPTED or LAPSED")
    @APIResponse(responseCode = "409", description = "not-yet-expired, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView expire(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        intake.expire(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/extension")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "extendDecision",
            summary = "Extends the limit for the decision, as far as the programme allows",
            description = "Role: aeo-officer. Too late, it is refused and noted as a breach. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Extended")
    @APIResponse(responseCode = "409", description = "extension-late, extension-refused, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView extend(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid DecisionExtension body) {
        intake.extend(id, Expected.of(ifMatch), body.number(), body.unit(), act(body.reason()));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/cancellation")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "cancelApplication",
            summary = "Closes an application, with reasons",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Cancelled")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public ApplicationView cancel(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ApplicationReason body) {
        intake.cancel(id, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
