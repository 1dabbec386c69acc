package customs.aeo.appeal;

import customs.aeo.programme.AppealLadder;
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
import java.util.UUID;

/** Appeals as the appellant files and follows them. */
@Path("/api/v1/appeals")
@Tag(name = "Appeals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AppealResource {
    private final AppealLodging lodging;
    private final AppealReview review;
    private final AppealLook look;
    private final Caller caller;
    private final Clock clock;

    AppealResource(AppealLodging lodging, AppealReview review, AppealLook look, Caller caller, Clock clock) {
        this.lodging = lodging;
        this.review = review;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "Which decision is contested, and why")
    public record AppealFiling(
            @NotNull AppealLadder.Contested against,

            @NotNull @Schema(description = "The application, suspension or revocation")
            UUID decisionId,

            @NotBlank @Size(max = 8000) String grounds) {}

    @Schema(description = "What the appellant was asked to complete")
    public record AppealCompletion(
            @NotBlank @Size(max = 8000) String completion) {}

    @Schema(description = "What speaks against the minutes or the decision")
    public record AppealArguments(
            @NotBlank @Size(max = 8000) String arguments) {}

    @Schema(description = "Why the next level is asked")
    public record AppealEscalation(
            @NotBlank @Size(max = 8000) String grounds) {}

    @Schema(description = "Why the appeal is taken back; no names or addresses")
    public record AppealWithdrawal(
            @NotBlank @Size(max = 4000) String reason) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listAppeals",
            summary = "Appeals, the one filed first first; a trader gets its own",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader.")
    public Page<AppealView> list(
            @QueryParam("operator") UUID operator,
            @QueryParam("stage") Appeal.Stage stage,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return look.page(caller.actor(), operator, stage, limit, after);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readAppeal",
            summary = "One appeal with its limits and findings",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The appeal")
    @APIResponse(responseCode = "404", description = "not-found")
    public AppealView read(@PathParam("id") UUID id) {
        return look.read(id, caller.actor());
    }

    @POST
    @RolesAllowed("trader")
    @Idempotent
    @Operation(
            operationId = "fileAppeal",
            summary = "Contests a decision within its limit",
            description = "Role: trader. The decision stands meanwhile. Takes an Idempotency-Key.")
    @APIResponseSchema(value = AppealView.class, responseCode = "201", responseDescription = "Filed")
    @APIResponse(responseCode = "404", description = "not-found: no such decision")
    @APIResponse(responseCode = "409", description = "appeal-late, appeal-not-foreseen, already-appealed, wrong-stage")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<AppealView> file(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid AppealFiling body) {
        var appeal = lodging.file(body.against(), body.decisionId(), body.grounds(), act(null));
        return RestResponse.ResponseBuilder.<AppealView>created(URI.create("/api/v1/appeals/" + appeal.id()))
                .entity(look.read(appeal.id(), caller.actor()))
                .build();
    }

    @POST
    @Path("/{id}/completion")
    @RolesAllowed("trader")
    @Operation(
            operationId = "completeAppeal",
            summary = "Completes an appeal that was given back",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Under review again")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AppealView complete(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppealCompletion body) {
        lodging.complete(id, Expected.of(ifMatch), body.completion(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/hearing-request")
    @RolesAllowed({"trader", "aeo-decider"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "requestAppealHearing",
            summary = "Asks for, or calls, a hearing in person where the level foresees one",
            description = "Roles: trader, aeo-decider who had no part in the decision. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "The limit for arranging the hearing runs")
    @APIResponse(responseCode = "409", description = "four-eyes, hearing-not-foreseen, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AppealView requestHearing(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        review.requestHearing(id, Expected.of(ifMatch), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/arguments")
    @RolesAllowed("trader")
    @Operation(
            operationId = "argueAppeal",
            summary = "Brings arguments after the minutes, within their limit",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Received")
    @APIResponse(responseCode = "409", description = "appeal-late, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AppealView argue(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppealArguments body) {
        lodging.argue(id, Expected.of(ifMatch), body.arguments(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/escalation")
    @RolesAllowed("trader")
    @Operation(
            operationId = "escalateAppeal",
            summary = "Takes a rejection to the next level, within its limit",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Filed with the next level")
    @APIResponse(responseCode = "409", description = "appeal-final, appeal-late, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AppealView escalate(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppealEscalation body) {
        lodging.escalate(id, Expected.of(ifMatch), body.grounds(), act(null));
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/withdrawal")
    @RolesAllowed("trader")
    @Operation(
            operationId = "withdrawAppeal",
            summary = "Takes an appeal back; the decision stands",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Withdrawn")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AppealView withdraw(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AppealWithdrawal body) {
        lodging.withdraw(id, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
