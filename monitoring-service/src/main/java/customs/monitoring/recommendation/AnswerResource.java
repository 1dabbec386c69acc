package customs.monitoring.recommendation;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.UUID;

/** The addressee's side of a recommendation, and its verification. */
@Path("/api/v1/recommendations/{id}")
@Tag(name = "Recommendations")
@Produces(MediaType.APPLICATION_JSON)
class AnswerResource {
    private final Answering answering;
    private final Advising advising;
    private final RecommendationViews views;
    private final Caller caller;

    AnswerResource(Answering answering, Advising advising, RecommendationViews views, Caller caller) {
        this.answering = answering;
        this.advising = advising;
        this.views = views;
        this.caller = caller;
    }

    /** The addressee's answer. */
    record ResponseInput(
            @NotNull Response response, @Size(max = 4000) String text) {}

    /** How far it is carried out. */
    record ImplementationInput(
            @NotNull Implementation implementation,
            @NotBlank @Size(max = 4000) String text,

            @Size(max = 2000)
            @Schema(description = "Where it can be seen: a symbol, an address, a publication; needed for COMPLETE")
            String evidence) {}

    /** Whether the evidence shows it. */
    record VerificationInput(
            @NotNull Boolean verified,

            @Size(max = 2000) @Schema(description = "Needed where it does not")
            String reason) {}

    /** A request for more time. */
    record ExtensionInput(
            @NotNull @Min(1) @Max(120) @Schema(examples = "12")
            Integer months,

            @NotBlank @Size(max = 2000) String reason) {}

    /** What the body decided about more time. */
    record ExtensionDecisionInput(
            @NotNull Boolean granted,

            @Schema(description = "New due date, where granted")
            LocalDate due,

            @NotBlank @Size(max = 2000) String reason) {}

    @POST
    @Path("/response")
    @RolesAllowed({"report-validator", "body-secretary"})
    @Operation(
            operationId = "respondToRecommendation",
            summary = "The addressee's answer; the secretary records it for who is no administration",
            description = "Problems: not-addressee, not-found, wrong-stage, stale.")
    public RecommendationView respond(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ResponseInput input) {
        var actor = caller.actor();
        return views.view(
                answering.respond(id, Expected.of(ifMatch), input.response(), blank(input.text()), actor), actor);
    }

    @POST
    @Path("/implementation")
    @RolesAllowed({"report-contributor", "report-validator", "body-secretary"})
    @Operation(
            operationId = "reportImplementation",
            summary = "How far the recommendation is carried out, on five points",
            description = "Problems: not-addressee, not-found, evidence-required (COMPLETE), wrong-stage, stale.")
    public RecommendationView report(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ImplementationInput input) {
        var actor = caller.actor();
        return views.view(
                answering.report(
                        id, Expected.of(ifMatch), input.implementation(), input.text(), blank(input.evidence()), actor),
                actor);
    }

    @POST
    @Path("/verification")
    @RolesAllowed({"analyst", "body-secretary"})
    @Operation(
            operationId = "verifyRecommendation",
            summary = "Somebody other than who reported sees whether it is carried out",
            description = "Problems: forbidden, four-eyes, reason-required, wrong-stage, stale.")
    public RecommendationView verify(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull VerificationInput input) {
        var actor = caller.actor();
        return views.view(
                answering.verify(id, Expected.of(ifMatch), input.verified(), blank(input.reason()), actor), actor);
    }

    @POST
    @Path("/extension")
    @RolesAllowed("report-validator")
    @Operation(
            operationId = "requestExtension",
            summary = "Asks for more time; a first, early and short request is granted by rule",
            description = "Early is 120 days before the due date (90 for least developed Members), short is 18 months"
                    + " (36). Any other waits for the body. Problems: not-addressee, not-found, extension-pending,"
                    + " wrong-stage, stale.")
    public RecommendationView extension(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ExtensionInput input) {
        var actor = caller.actor();
        return views.view(
                answering.requestExtension(id, Expected.of(ifMatch), input.months(), input.reason(), actor), actor);
    }

    @POST
    @Path("/extension-decision")
    @RolesAllowed("body-secretary")
    @Operation(
            operationId = "decideExtension",
            summary = "What the body decided about a request for more time",
            description = "Problems: forbidden, invalid, wrong-stage, stale.")
    public RecommendationView decide(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ExtensionDecisionInput input) {
        var actor = caller.actor();
        return views.view(
                advising.decideExtension(id, Expected.of(ifMatch), input.granted(), input.due(), input.reason(), actor),
                actor);
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
