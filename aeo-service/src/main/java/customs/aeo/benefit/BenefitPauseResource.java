package customs.aeo.benefit;

import customs.platform.act.Act;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.http.Versioned;
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

/** Benefits that are withheld for a time. */
@Path("/api/v1/benefit-pauses")
@Tag(name = "Benefits")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BenefitPauseResource {
    private final Withholding withholding;
    private final Caller caller;
    private final Clock clock;

    BenefitPauseResource(Withholding withholding, Caller caller, Clock clock) {
        this.withholding = withholding;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "A benefit that is withheld for a time; what is held stays in force")
    public record BenefitPauseView(
            @Schema(required = true) UUID id,
            @Schema(required = true) int version,

            @Schema(required = true, examples = "B01") String benefit,

            @Schema(required = true) String benefitName,

            @Schema(nullable = true, description = "Left out when it concerns all holders")
            UUID operatorId,

            @Schema(nullable = true) String operatorName,
            @Schema(required = true) String reason,
            @Schema(required = true) LocalDate from,

            @Schema(nullable = true, description = "Last day")
            LocalDate until,

            @Schema(nullable = true, description = "First day on which it is given again")
            LocalDate resumedFrom,

            @Schema(required = true) BenefitPause.Stage stage,

            @Schema(required = true, description = "It is withheld today")
            boolean holds,

            @Schema(required = true) String pausedBy,
            @Schema(required = true) List<ActLink> acts)
            implements Versioned {}

    @Schema(description = "Which benefit, of whom, how long and why; no names or addresses")
    public record BenefitPauseEntry(
            @NotBlank @Size(max = 40) @Schema(examples = "B01")
            String benefit,

            @Schema(description = "Left out for all holders")
            UUID operatorId,

            @Schema(description = "Today when left out") LocalDate from,

            @Schema(description = "Last day; left out until it is resumed")
            LocalDate until,

            @NotBlank @Size(max = 4000) String reason) {}

    @Schema(description = "From which day on the benefit is given again, and why; no names or addresses")
    public record BenefitResumption(
            @Schema(description = "Today when left out") LocalDate from,
            @NotBlank @Size(max = 4000) String reason) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listBenefitPauses",
            summary = "Benefits that are, were or will be withheld, the latest first; a trader gets what concerns it",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader.")
    public Page<BenefitPauseView> list(@QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        var actor = caller.actor();
        return withholding.page(actor, limit, after).map(pause -> view(pause, actor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readBenefitPause",
            summary = "One pause of a benefit",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (what concerns it).")
    @APIResponse(responseCode = "200", description = "The pause")
    @APIResponse(responseCode = "404", description = "not-found")
    public BenefitPauseView read(@PathParam("id") UUID id) {
        var actor = caller.actor();
        return view(withholding.read(id, actor), actor);
    }

    @POST
    @RolesAllowed("aeo-decider")
    @Idempotent
    @Operation(
            operationId = "pauseBenefit",
            summary = "Withholds a benefit from all holders or one, for a time; no status changes by it",
            description = "Role: aeo-decider. Takes an Idempotency-Key.")
    @APIResponseSchema(value = BenefitPauseView.class, responseCode = "201", responseDescription = "Withheld")
    @APIResponse(responseCode = "404", description = "not-found: no such operator")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<BenefitPauseView> pause(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @NotNull @Valid BenefitPauseEntry body) {
        var pause = withholding.pause(body.benefit(), body.operatorId(), body.from(), body.until(), act(body.reason()));
        return RestResponse.ResponseBuilder.<BenefitPauseView>created(
                        URI.create("/api/v1/benefit-pauses/" + pause.id()))
                .entity(view(pause, caller.actor()))
                .build();
    }

    @POST
    @Path("/{id}/resumption")
    @RolesAllowed("aeo-decider")
    @Operation(
            operationId = "resumeBenefit",
            summary = "Gives a benefit again before its pause ends by itself",
            description = "Role: aeo-decider. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Given again")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public BenefitPauseView resume(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid BenefitResumption body) {
        return view(withholding.resume(id, Expected.of(ifMatch), body.from(), act(body.reason())), caller.actor());
    }

    private BenefitPauseView view(BenefitPause it, Actor actor) {
        var today = withholding.today(it, clock.instant());
        var benefit =
                withholding.programme(it.administration(), today).benefits().get(it.benefit());
        var open = it.stage() == BenefitPause.Stage.PAUSED && (it.until() == null || !today.isAfter(it.until()));
        return new BenefitPauseView(
                it.id(),
                it.version(),
                it.benefit(),
                benefit == null ? it.benefit() : benefit.name().in(actor.language()),
                it.operatorId(),
                withholding.operatorName(it),
                it.reason(),
                it.from(),
                it.until(),
                it.resumedFrom(),
                it.stage(),
                it.holds(today),
                it.pausedBy(),
                actor.has("aeo-decider") && open
                        ? List.of(ActLink.post("resume", "/api/v1/benefit-pauses/" + it.id() + "/resumption"))
                        : List.of());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
