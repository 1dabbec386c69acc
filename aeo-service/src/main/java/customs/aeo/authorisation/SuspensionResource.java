package customs.aeo.authorisation;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Suspensions by criterion: proposed by an officer, confirmed and lifted by somebody else. */
@Path("/api/v1/suspensions")
@Tag(name = "Suspensions")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SuspensionResource {
    private final SuspensionReview review;
    private final AuthorisationLook look;
    private final Caller caller;
    private final Clock clock;

    SuspensionResource(SuspensionReview review, AuthorisationLook look, Caller caller, Clock clock) {
        this.review = review;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "Why an operator's authorisations should be suspended")
    public record SuspensionProposal(
            @NotNull UUID operatorId,

            @NotBlank @Size(max = 40) @Schema(description = "Code of the criterion in the programme", examples = "d")
            String criterion,

            @NotBlank
            @Size(max = 40)
            @Schema(description = "Code of the ground in the programme", examples = "CONDITION_NOT_MET")
            String ground,

            @NotBlank @Size(max = 4000) String reason,
            @Size(max = 4000) String measures,
            LocalDate measuresUntil,

            @Schema(description = "First day out of force; today when left out")
            LocalDate from) {}

    @Schema(description = "In the decider's words")
    public record SuspensionReason(
            @NotBlank @Size(max = 4000) String reason) {}

    @Schema(description = "Why, and from which day on the authorisations are in force again")
    public record SuspensionLifting(
            @NotBlank @Size(max = 4000) String reason,
            @Schema(description = "Today when left out") LocalDate from,

            @Size(max = 200) @Schema(description = "Dependent decisions that stay suspended for a reason of their own")
            List<@NotNull UUID> withheld) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listSuspensions",
            summary = "Suspensions; a trader gets its own confirmed and lifted ones",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader.")
    public Page<SuspensionView> list(
            @QueryParam("operator") UUID operator,
            @QueryParam("stage") Suspension.Stage stage,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return look.suspensions(caller.actor(), operator, stage, limit, after);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readSuspension",
            summary = "One suspension",
            description =
                    "Roles: aeo-officer, aeo-decider, auditor, trader (its own, once asked for, served or confirmed).")
    @APIResponse(responseCode = "200", description = "The suspension")
    @APIResponse(responseCode = "404", description = "not-found")
    public SuspensionView read(@PathParam("id") UUID id) {
        return look.suspension(id, caller.actor());
    }

    @POST
    @RolesAllowed({"aeo-officer", "trader"})
    @Idempotent
    @Operation(
            operationId = "proposeSuspension",
            summary = "Proposes to suspend what rests on a criterion",
            description =
                    "Nothing changes for the holder yet. A trader asks for its own with the ground HOLDER_REQUEST."
                            + " Takes an Idempotency-Key. Roles: aeo-officer, trader (its own).")
    @APIResponseSchema(value = SuspensionView.class, responseCode = "201", responseDescription = "Proposed")
    @APIResponse(responseCode = "404", description = "not-found: no such operator")
    @APIResponse(responseCode = "409", description = "nothing-to-suspend")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<SuspensionView> propose(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid SuspensionProposal body) {
        var actor = caller.actor();
        var suspension = review.propose(
                new Suspension.Proposal(
                        body.operatorId(),
                        body.criterion(),
                        body.ground(),
                        body.reason(),
                        body.measures(),
                        body.measuresUntil(),
                        body.from()),
                new Act(actor, clock.instant()));
        return RestResponse.ResponseBuilder.<SuspensionView>created(
                        URI.create("/api/v1/suspensions/" + suspension.id()))
                .entity(look.suspension(suspension.id(), actor))
                .build();
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "confirmSuspension",
            summary = "Confirms a suspension; what rests on its criterion is out of force",
            description = "Role: aeo-decider, another person than the proposer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Confirmed")
    @APIResponse(
            responseCode = "409",
            description = "four-eyes, hearing-open, hearing-required, nothing-to-suspend, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public SuspensionView confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SuspensionReason body) {
        review.confirm(id, Expected.of(ifMatch), act(body.reason()));
        return look.suspension(id, caller.actor());
    }

    @POST
    @Path("/{id}/dismissal")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "dismissSuspension",
            summary = "Does not agree to a proposed suspension",
            description = "Role: aeo-decider, another person than the proposer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Dismissed")
    @APIResponse(responseCode = "409", description = "four-eyes, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public SuspensionView dismiss(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SuspensionReason body) {
        review.dismiss(id, Expected.of(ifMatch), act(body.reason()));
        return look.suspension(id, caller.actor());
    }

    @Schema(description = "More time for the measures, and why; no names or addresses")
    public record SuspensionExtension(
            @NotNull @Schema(description = "New last day, later than the one before")
            LocalDate measuresUntil,

            @NotBlank @Size(max = 4000) String reason) {}

    @POST
    @Path("/{id}/extension")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "extendSuspension",
            summary = "Gives more time for the measures, before the time given is over",
            description = "Role: aeo-decider. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Extended; still out of force")
    @APIResponse(responseCode = "409", description = "act-too-late, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public SuspensionView extend(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid SuspensionExtension body) {
        review.extend(id, Expected.of(ifMatch), body.measuresUntil(), act(body.reason()));
        return look.suspension(id, caller.actor());
    }

    @POST
    @Path("/{id}/lifting")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "liftSuspension",
            summary = "Lifts a suspension; in force again unless another suspension goes on",
            description = "Role: aeo-decider. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Lifted")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public SuspensionView lift(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid SuspensionLifting body) {
        review.lift(id, Expected.of(ifMatch), body.from(), withheld(body), act(body.reason()));
        return look.suspension(id, caller.actor());
    }

    private static List<UUID> withheld(SuspensionLifting body) {
        return body.withheld() == null ? List.of() : body.withheld();
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
