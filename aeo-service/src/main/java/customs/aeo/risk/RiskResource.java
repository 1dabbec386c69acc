package customs.aeo.risk;

import customs.aeo.risk.RiskMatrix.Consequence;
import customs.aeo.risk.RiskMatrix.Likelihood;
import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
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

/** The register of risks of a case. */
@Path("/api/v1/applications/{id}/risks")
@Tag(name = "Risks")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RiskResource {
    private final RiskReview review;
    private final RiskLook look;
    private final Caller caller;
    private final Clock clock;

    RiskResource(RiskReview review, RiskLook look, Caller caller, Clock clock) {
        this.review = review;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "A risk that was found; no names")
    public record RiskEntry(
            @NotBlank @Size(max = 40) String criterion,
            @NotBlank @Size(max = 4000) String words,
            @NotNull Likelihood likelihood,
            @NotNull Consequence consequence) {}

    @Schema(description = "How likely and how bad, looked at anew")
    public record RiskRatingEntry(
            @NotNull Likelihood likelihood, @NotNull Consequence consequence) {}

    @Schema(description = "What is done about a risk; what remains is rated where it is treated or transferred")
    public record RiskAnswerEntry(
            @NotNull Risk.Response response,
            @Size(max = 4000) String measure,
            Likelihood residualLikelihood,
            Consequence residualConsequence) {}

    @Schema(description = "Why a risk does not exist any more")
    public record RiskReason(@NotBlank @Size(max = 4000) String reason) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listRisks",
            summary = "The risks of a case and the matrix of likelihood and consequence",
            description = "Roles: aeo-officer, aeo-decider, auditor.")
    @APIResponse(responseCode = "200", description = "The register")
    @APIResponse(responseCode = "404", description = "not-found")
    public RiskView.Register list(@PathParam("id") UUID id) {
        return look.register(id, caller.actor());
    }

    @POST
    @RolesAllowed("aeo-officer")
    @Idempotent
    @Operation(
            operationId = "recordRisk",
            summary = "Writes down a risk with its rating",
            description = "Role: aeo-officer; whoever does will not decide. Takes an Idempotency-Key.")
    @APIResponseSchema(value = RiskView.class, responseCode = "201", responseDescription = "Written down")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<RiskView> record(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid RiskEntry body) {
        var risk = review.find(id, body.criterion(), body.words(), body.likelihood(), body.consequence(), act(null));
        return RestResponse.ResponseBuilder.<RiskView>created(
                        URI.create("/api/v1/applications/%s/risks/%s".formatted(id, risk.id())))
                .entity(look.view(id, risk, caller.actor()))
                .build();
    }

    @POST
    @Path("/{risk}/rating")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "rateRisk",
            summary = "Rates a risk anew; what was said about it before no longer counts",
            description = "Role: aeo-officer. Needs If-Match with the version of the risk.")
    @APIResponse(responseCode = "200", description = "Rated")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public RiskView rate(
            @PathParam("id") UUID id,
            @PathParam("risk") UUID risk,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RiskRatingEntry body) {
        return look.view(
                id,
                review.rate(id, risk, Expected.of(ifMatch), body.likelihood(), body.consequence(), act(null)),
                caller.actor());
    }

    @POST
    @Path("/{risk}/response")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "answerRisk",
            summary = "Says what is done about a risk and what remains",
            description = "TERMINATE lets the assessment advise a refusal only; a person decides. Role: aeo-officer."
                    + " Needs If-Match with the version of the risk.")
    @APIResponse(responseCode = "200", description = "Said")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public RiskView answer(
            @PathParam("id") UUID id,
            @PathParam("risk") UUID risk,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RiskAnswerEntry body) {
        return look.view(
                id,
                review.answer(
                        id,
                        risk,
                        Expected.of(ifMatch),
                        body.response(),
                        body.measure(),
                        body.residualLikelihood(),
                        body.residualConsequence(),
                        act(null)),
                caller.actor());
    }

    @POST
    @Path("/{risk}/retirement")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "retireRisk",
            summary = "Says that a risk does not exist any more",
            description = "Role: aeo-officer. Needs If-Match with the version of the risk.")
    @APIResponse(responseCode = "200", description = "Retired")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public RiskView retire(
            @PathParam("id") UUID id,
            @PathParam("risk") UUID risk,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid RiskReason body) {
        return look.view(id, review.retire(id, risk, Expected.of(ifMatch), act(body.reason())), caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
