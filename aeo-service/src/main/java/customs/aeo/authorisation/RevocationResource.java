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
import java.util.UUID;

/** Revocations by criterion and annulments: proposed by an officer, heard and decided by somebody else. */
@Path("/api/v1/revocations")
@Tag(name = "Revocations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RevocationResource {
    private final RevocationReview review;
    private final RevocationLook look;
    private final Caller caller;
    private final Clock clock;

    RevocationResource(RevocationReview review, RevocationLook look, Caller caller, Clock clock) {
        this.review = review;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "What is to be taken away, and why; no names or addresses in the reason")
    public record RevocationProposal(
            @NotNull Revocation.Kind kind,
            @NotNull UUID operatorId,

            @Size(max = 40) @Schema(description = "Of a revocation: the criterion that is no longer met")
            String criterion,

            @Schema(description = "Of an annulment: the authorisation that rested on false facts")
            UUID authorisationId,

            @NotBlank @Size(max = 4000) String reason,

            @Schema(
                    description =
                            "First day of a revocation's effect; today, or the day of the decision, when left out")
            LocalDate from) {}

    @Schema(description = "Reasons, for the holder; no names or addresses")
    public record RevocationReason(
            @NotBlank @Size(max = 4000) String reason) {}

    @Schema(name = "RevocationHearingGrounds", description = "Grounds of an intended revocation or annulment")
    public record Grounds(
            @NotBlank @Size(max = 8000) String grounds,

            @Schema(description = "Day on which they are received or deemed received; today when left out")
            LocalDate receivedOn) {}

    @Schema(name = "RevocationHearingAnswer", description = "What speaks against the intended revocation or annulment")
    public record Answer(
            @NotBlank @Size(max = 8000) String answer,

            @NotNull @Schema(description = "true when nothing further will follow; the hearing then closes")
            Boolean nothingFurther) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listRevocations",
            summary = "Revocations and annulments; a trader gets its own once served or confirmed",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader.")
    public Page<RevocationView> list(
            @QueryParam("operator") UUID operator,
            @QueryParam("stage") Revocation.Stage stage,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return look.page(caller.actor(), operator, stage, limit, after);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readRevocation",
            summary = "One revocation or annulment, with its bar",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own, once served or confirmed).")
    @APIResponse(responseCode = "200", description = "The revocation")
    @APIResponse(responseCode = "404", description = "not-found")
    public RevocationView read(@PathParam("id") UUID id) {
        return look.read(id, caller.actor());
    }

    @POST
    @RolesAllowed("aeo-officer")
    @Idempotent
    @Operation(
            operationId = "proposeRevocation",
            summary = "Proposes to revoke what rests on a criterion, or to annul an authorisation",
            description = "Role: aeo-officer. Nothing changes for the holder yet. Takes an Idempotency-Key.")
    @APIResponseSchema(value = RevocationView.class, responseCode = "201", responseDescription = "Proposed")
    @APIResponse(responseCode = "404", description = "not-found: no such operator")
    @APIResponse(responseCode = "409", description = "nothing-to-revoke")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<RevocationView> propose(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid RevocationProposal body) {
        var revocation = review.propose(
                new Revocation.Proposal(
                        body.kind(),
                        body.operatorId(),
                        body.criterion(),
                        body.authorisationId(),
                        body.reason(),
                        body.from()),
                act(null));
        return RestResponse.ResponseBuilder.<RevocationView>created(
                        URI.create("/api/v1/revocations/" + revocation.id()))
                .entity(look.read(revocation.id(), caller.actor()))
                .build();
    }

    @POST
    @Path("/{id}/hearing")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "openRevocationHearing",
            summary = "Serves the grounds of an intended revocation",
            description = "Role: aeo-decider who did not propose it. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Served; the limit for the answer runs")
    @APIResponse(responseCode = "409", description = "four-eyes, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public RevocationView openHearing(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Grounds body) {
        review.openHearing(id, Expected.of(ifMatch), body.grounds(), body.receivedOn(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/hearing/answer")
    @RolesAllowed("trader")
    @Operation(
            operationId = "answerRevocationHearing",
            summary = "Answers the grounds",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Answered")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public RevocationView answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Answer body) {
        review.answer(id, Expected.of(ifMatch), body.answer(), body.nothingFurther(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/hearing/closure")
    @RolesAllowed("aeo-decider")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "closeRevocationHearing",
            summary = "Closes a hearing whose limit has passed",
            description = "Role: aeo-decider. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Closed; a decision is possible")
    @APIResponse(responseCode = "409", description = "hearing-open, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public RevocationView closeHearing(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        review.closeHearing(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "confirmRevocation",
            summary = "Revokes or annuls, after the hearing that the programme wants; a bar may follow",
            description = "Role: aeo-decider who did not propose it. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Taken away, with what rests on it")
    @APIResponse(responseCode = "409", description = "four-eyes, hearing-open, hearing-required, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public RevocationView confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RevocationReason body) {
        review.confirm(id, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/dismissal")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "dismissRevocation",
            summary = "Does not agree to a proposed revocation or annulment",
            description = "Role: aeo-decider who did not propose it. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Dismissed")
    @APIResponse(responseCode = "409", description = "four-eyes, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public RevocationView dismiss(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid RevocationReason body) {
        review.dismiss(id, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
