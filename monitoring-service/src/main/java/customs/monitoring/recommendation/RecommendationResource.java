package customs.monitoring.recommendation;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;

/** Recommendations of the bodies up to their addressee. A secretary changes the own body's; who takes part reads. */
@Path("/api/v1/recommendations")
@Tag(name = "Recommendations")
@Produces(MediaType.APPLICATION_JSON)
class RecommendationResource {
    private final Advising advising;
    private final RecommendationViews views;
    private final Caller caller;

    RecommendationResource(Advising advising, RecommendationViews views, Caller caller) {
        this.advising = advising;
        this.views = views;
        this.caller = caller;
    }

    /** What is recommended and to whom. */
    record RecommendationInput(
            @NotNull @Pattern(regexp = "PTC|EC") @Schema(examples = "PTC")
            String body,

            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 4000) String text,

            @Pattern(regexp = "C[0-9]_[0-9]{1,2}") @Schema(examples = "C1_2")
            String commitment,

            @NotNull Addressee addressee,

            @Pattern(regexp = "[A-Z]{2}") @Schema(description = "For MEMBER alone", examples = "XA")
            String member,

            @Size(max = 200) @Schema(description = "Which working group or organization, for these alone")
            String named,

            LocalDate dueOn,
            Boolean demonstration) {

        Draft draft() {
            return new Draft(
                    title, text, commitment, addressee, member, named == null || named.isBlank() ? null : named, dueOn);
        }
    }

    /** Where it is put before the body. */
    record RecommendationTablingInput(
            @NotNull UUID session, @NotNull UUID item) {}

    /** What the body made of it. */
    record RecommendationConclusionInput(
            @NotNull Boolean endorsed,
            @Size(max = 50) @Schema(examples = "41–48") String paragraphs) {}

    /** The Council's decision. */
    record CouncilDecisionInput(
            @NotBlank @Size(max = 50) @Schema(examples = "SC0001E1a")
            String symbol,

            @NotNull LocalDate on) {}

    /** A reason, without names. */
    record RecommendationReasonInput(
            @NotBlank @Size(max = 2000) String reason) {}

    /** Which recommendation takes its place. */
    record SupersessionInput(@NotNull UUID by) {}

    @GET
    @RolesAllowed({
        "report-contributor",
        "report-validator",
        "analyst",
        "body-secretary",
        "delegate",
        "auditor",
        "administrator"
    })
    @Operation(operationId = "listRecommendations", summary = "Recommendations that the caller may see, latest first")
    public Page<RecommendationView> list(
            @QueryParam("body") @Pattern(regexp = "PTC|EC") String body,
            @QueryParam("member") @Pattern(regexp = "[A-Z]{2}") String member,
            @QueryParam("open") Boolean open,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        var actor = caller.actor();
        return advising.page(actor, body, member, open, Cursor.decode(after, 2), Limit.of(limit))
                .map(one -> views.view(one, actor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        "report-contributor",
        "report-validator",
        "analyst",
        "body-secretary",
        "delegate",
        "auditor",
        "administrator"
    })
    @Operation(
            operationId = "readRecommendation",
            summary = "One recommendation with its answer, what was done, and what the caller may do")
    public RecommendationView read(UUID id) {
        var actor = caller.actor();
        return views.view(advising.read(id, actor), actor);
    }

    @POST
    @Idempotent
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "draftRecommendation",
            summary = "Begins a recommendation of the secretary's body",
            description = "Problems: forbidden (another body), invalid, not-a-member.")
    @APIResponseSchema(
            value = RecommendationView.class,
            responseCode = "201",
            responseDescription = "The recommendation")
    public RestResponse<RecommendationView> draft(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull RecommendationInput input) {
        var actor = caller.actor();
        var view = views.view(
                advising.draft(input.body(), Boolean.TRUE.equals(input.demonstration()), input.draft(), actor), actor);
        return RestResponse.ResponseBuilder.<RecommendationView>created(
                        URI.create("/api/v1/recommendations/" + view.id()))
                .entity(view)
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "reviseRecommendation",
            summary = "Rewrites a recommendation that is not before its body yet",
            description = "body and demonstration stay as they are. Problems: forbidden, invalid, not-a-member,"
                    + " wrong-stage, stale.")
    public RecommendationView revise(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecommendationInput input) {
        var actor = caller.actor();
        return views.view(advising.revise(id, Expected.of(ifMatch), input.draft(), actor), actor);
    }

    @POST
    @Path("/{id}/propose")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "proposeRecommendation",
            summary = "Makes it ready for the agenda",
            description = "Problems: forbidden, wrong-stage, stale.")
    public RecommendationView propose(UUID id, @HeaderParam("If-Match") String ifMatch) {
        var actor = caller.actor();
        return views.view(advising.propose(id, Expected.of(ifMatch), actor), actor);
    }

    @POST
    @Path("/{id}/table")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "tableRecommendation",
            summary = "Puts it on an item of an open session of its body",
            description = "Problems: forbidden, not-found, session-not-open, wrong-stage, stale.")
    public RecommendationView table(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecommendationTablingInput input) {
        var actor = caller.actor();
        return views.view(advising.table(id, Expected.of(ifMatch), input.session(), input.item(), actor), actor);
    }

    @POST
    @Path("/{id}/conclusion")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "concludeRecommendation",
            summary = "Records whether the body endorsed it",
            description = "Endorsed, it is adopted at once, or awaits the Council where the addressee is beyond the"
                    + " body's mandate. Problems: forbidden, session-not-open, wrong-stage, stale.")
    public RecommendationView conclude(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecommendationConclusionInput input) {
        var actor = caller.actor();
        return views.view(
                advising.conclude(id, Expected.of(ifMatch), input.endorsed(), input.paragraphs(), actor), actor);
    }

    @POST
    @Path("/{id}/council-decision")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "recordCouncilDecision",
            summary = "Records the Council's decision behind it, which adopts it",
            description = "Problems: forbidden, invalid, wrong-stage, stale.")
    public RecommendationView council(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull CouncilDecisionInput input) {
        var actor = caller.actor();
        return views.view(advising.councilDecided(id, Expected.of(ifMatch), input.symbol(), input.on(), actor), actor);
    }

    @POST
    @Path("/{id}/address")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "addressRecommendation",
            summary = "Sends it to its addressee",
            description = "Problems: forbidden, mandate (no decision of the Council), wrong-stage, stale.")
    public RecommendationView address(UUID id, @HeaderParam("If-Match") String ifMatch) {
        var actor = caller.actor();
        return views.view(advising.address(id, Expected.of(ifMatch), actor), actor);
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "withdrawRecommendation",
            summary = "Takes it back before it is adopted",
            description = "Problems: forbidden, wrong-stage, stale.")
    public RecommendationView withdraw(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecommendationReasonInput input) {
        var actor = caller.actor();
        return views.view(advising.withdraw(id, Expected.of(ifMatch), input.reason(), actor), actor);
    }

    @POST
    @Path("/{id}/lapse")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "lapseRecommendation",
            summary = "Lets it go",
            description = "Problems: forbidden, wrong-stage, stale.")
    public RecommendationView lapse(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RecommendationReasonInput input) {
        var actor = caller.actor();
        return views.view(advising.lapse(id, Expected.of(ifMatch), input.reason(), actor), actor);
    }

    @POST
    @Path("/{id}/supersede")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "supersedeRecommendation",
            summary = "Puts an adopted recommendation of the same body in its place",
            description = "Problems: forbidden, invalid, wrong-stage, stale.")
    public RecommendationView supersede(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SupersessionInput input) {
        var actor = caller.actor();
        return views.view(advising.supersede(id, Expected.of(ifMatch), input.by(), actor), actor);
    }
}
