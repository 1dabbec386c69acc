package customs.aeo.amendment;

import customs.aeo.authorisation.RestrictionEntry;
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

/** Amendments: asked for by the holder or proposed by an officer, heard and decided by somebody else. */
@Path("/api/v1/amendments")
@Tag(name = "Amendments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AmendmentResource {
    private final AmendmentReview review;
    private final AmendmentLook look;
    private final Caller caller;
    private final Clock clock;

    AmendmentResource(AmendmentReview review, AmendmentLook look, Caller caller, Clock clock) {
        this.review = review;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "What is to change, and why; no names or addresses in the reason")
    public record AmendmentProposal(
            @NotNull UUID authorisationId,

            @Schema(description = "true to take the holder's name and country from the register as they are now")
            boolean holder,

            @Size(max = 40)
            @Schema(nullable = true, description = "Among tiers a lower one; a higher one is applied for")
            String level,

            @Valid @Size(max = 20) @Schema(nullable = true, description = "Restrictions that come to stand")
            List<@NotNull @Valid RestrictionEntry> restrictions,

            @Size(max = 50) @Schema(nullable = true, description = "Numbers of restrictions that no longer stand")
            List<@NotNull Integer> lifted,

            @NotBlank @Size(max = 4000) String reason,

            @Schema(
                    nullable = true,
                    description = "First day of the new version; today when left out. Only what is not to the holder's"
                            + " disadvantage may begin earlier")
            LocalDate from) {}

    @Schema(description = "Reasons, for the holder; no names or addresses")
    public record AmendmentReason(
            @NotBlank @Size(max = 4000) String reason) {}

    @Schema(
            name = "AmendmentHearingGrounds",
            description =
                    "Grounds of an amendment to the holder's disadvantage, or of the refusal of one that it asked for")
    public record Grounds(
            @NotBlank @Size(max = 8000) String grounds,

            @Schema(description = "Day on which they are received or deemed received; today when left out")
            LocalDate receivedOn) {}

    @Schema(name = "AmendmentHearingAnswer", description = "What speaks against the intended decision")
    public record Answer(
            @NotBlank @Size(max = 8000) String answer,

            @NotNull @Schema(description = "true when nothing further will follow; the hearing then closes")
            Boolean nothingFurther) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listAmendments",
            summary = "Amendments; a trader gets those that it asked for, that were served on it or confirmed",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader.")
    public Page<AmendmentView> list(
            @QueryParam("authorisation") UUID authorisation,
            @QueryParam("stage") Amendment.Stage stage,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return look.page(caller.actor(), authorisation, stage, limit, after);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readAmendment",
            summary = "One amendment",
            description =
                    "Roles: aeo-officer, aeo-decider, auditor, trader (its own, once asked for, served or confirmed).")
    @APIResponse(responseCode = "200", description = "The amendment")
    @APIResponse(responseCode = "404", description = "not-found")
    public AmendmentView read(@PathParam("id") UUID id) {
        return look.read(id, caller.actor());
    }

    @POST
    @RolesAllowed({"aeo-officer", "trader"})
    @Idempotent
    @Operation(
            operationId = "proposeAmendment",
            summary = "Proposes to amend an authorisation; of its holder it is a request that an officer examines",
            description = "Nothing changes yet. Takes an Idempotency-Key. Roles: aeo-officer, trader (its own).")
    @APIResponseSchema(value = AmendmentView.class, responseCode = "201", responseDescription = "Proposed or asked for")
    @APIResponse(responseCode = "404", description = "not-found: no such authorisation")
    @APIResponse(responseCode = "409", description = "amendment-pending, wrong-stage")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<AmendmentView> propose(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid AmendmentProposal body) {
        var amendment = review.propose(
                new AmendmentReview.Wish(
                        body.authorisationId(),
                        body.holder(),
                        body.level() == null || body.level().isBlank() ? null : body.level(),
                        RestrictionEntry.restrictions(body.restrictions()),
                        body.lifted() == null ? List.of() : body.lifted(),
                        body.reason(),
                        body.from()),
                act(null));
        return RestResponse.ResponseBuilder.<AmendmentView>created(URI.create("/api/v1/amendments/" + amendment.id()))
                .entity(look.read(amendment.id(), caller.actor()))
                .build();
    }

    @POST
    @Path("/{id}/examination")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "examineAmendment",
            summary = "Hands what the holder asks for to the decision",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Proposed; another person decides")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AmendmentView examine(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        review.examine(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/hearing")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "openAmendmentHearing",
            summary = "Serves the grounds of an intended decision on an amendment",
            description = "Role: aeo-decider who did not propose it. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Served; the limit for the answer runs")
    @APIResponse(responseCode = "409", description = "four-eyes, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AmendmentView openHearing(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Grounds body) {
        review.openHearing(id, Expected.of(ifMatch), body.grounds(), body.receivedOn(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/hearing/answer")
    @RolesAllowed("trader")
    @Operation(
            operationId = "answerAmendmentHearing",
            summary = "Answers the grounds",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Answered")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AmendmentView answer(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid Answer body) {
        review.answer(id, Expected.of(ifMatch), body.answer(), body.nothingFurther(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/hearing/closure")
    @RolesAllowed("aeo-decider")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "closeAmendmentHearing",
            summary = "Closes a hearing whose limit has passed",
            description = "Role: aeo-decider. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Closed; a decision is possible")
    @APIResponse(responseCode = "409", description = "hearing-open, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AmendmentView closeHearing(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        review.closeHearing(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/confirmation")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "confirmAmendment",
            summary = "Amends: the next version stands, after the hearing where it is to the holder's disadvantage",
            description = "Role: aeo-decider who did not propose it. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Amended")
    @APIResponse(responseCode = "409", description = "four-eyes, hearing-open, hearing-required, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AmendmentView confirm(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendmentReason body) {
        review.confirm(id, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/dismissal")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "dismissAmendment",
            summary = "Does not agree to an amendment; heard first where the holder asked for it",
            description = "Role: aeo-decider who did not propose it. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Dismissed")
    @APIResponse(responseCode = "409", description = "four-eyes, hearing-open, hearing-required, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AmendmentView dismiss(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AmendmentReason body) {
        review.dismiss(id, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
