package customs.aeo.improvement;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Plans by which an applicant puts right what an assessment found. */
@Path("/api/v1/applications/{id}/improvement-plans")
@Tag(name = "Improvement plans")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ImprovementResource {
    private final Improvement improvement;
    private final ImprovementLook look;
    private final Caller caller;
    private final Clock clock;

    ImprovementResource(Improvement improvement, ImprovementLook look, Caller caller, Clock clock) {
        this.improvement = improvement;
        this.look = look;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "What has to be put right")
    public record PlanEntry(
            @NotNull @Size(min = 1, max = 30) List<@NotBlank @Size(max = 40) String> criteria,

            @NotBlank @Size(max = 8000) @Schema(description = "In words; no names")
            String wanted) {}

    @Schema(description = "What the firm will do")
    public record MeasureEntry(
            @NotBlank @Size(max = 40) String criterion,
            @NotBlank @Size(max = 4000) String words,

            @NotNull @Schema(description = "Day until which it is done")
            LocalDate by) {}

    @Schema(description = "All measures of a plan")
    public record MeasureEntries(
            @NotNull @Size(min = 1, max = 100) List<@Valid @NotNull MeasureEntry> measures) {}

    @Schema(description = "An approval")
    public record PlanApproval(
            @Min(1) @Max(1000) @Schema(description = "Calendar days, where the programme states no limit")
            Integer days) {}

    @Schema(description = "More time")
    public record PlanExtension(
            @NotNull @Min(1) @Max(1000) @Schema(description = "Calendar days more")
            Integer days) {}

    @Schema(description = "Why; no names")
    public record PlanReason(@NotBlank @Size(max = 4000) String reason) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listImprovementPlans",
            summary = "Every improvement plan of a case with its limit and why",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The plans")
    @APIResponse(responseCode = "404", description = "not-found")
    public ImprovementView.Several list(@PathParam("id") UUID id) {
        return look.list(id, caller.actor());
    }

    @GET
    @Path("/{plan}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "readImprovementPlan",
            summary = "One improvement plan",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The plan")
    @APIResponse(responseCode = "404", description = "not-found")
    public ImprovementView read(@PathParam("id") UUID id, @PathParam("plan") UUID plan) {
        return look.read(id, plan, caller.actor());
    }

    @POST
    @RolesAllowed("aeo-officer")
    @Idempotent
    @Operation(
            operationId = "askImprovementPlan",
            summary =
                    "Asks the firm for a plan of improvement; the case is not handed to the decision before it is closed",
            description = "Role: aeo-officer. Takes an Idempotency-Key.")
    @APIResponseSchema(value = ImprovementView.class, responseCode = "201", responseDescription = "Asked")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "plan-open, wrong-stage")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<ImprovementView> ask(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @NotNull @Valid PlanEntry body) {
        var plan = improvement.ask(id, body.criteria(), body.wanted(), act(null));
        return RestResponse.ResponseBuilder.<ImprovementView>created(
                        URI.create("/api/v1/applications/%s/improvement-plans/%s".formatted(id, plan.id())))
                .entity(look.read(id, plan.id(), caller.actor()))
                .build();
    }

    @POST
    @Path("/{plan}/measures")
    @RolesAllowed("trader")
    @Operation(
            operationId = "submitMeasures",
            summary = "Says what the firm will do and by when",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Handed in")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ImprovementView submit(
            @PathParam("id") UUID id,
            @PathParam("plan") UUID plan,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MeasureEntries body) {
        improvement.submit(
                id,
                plan,
                Expected.of(ifMatch),
                body.measures().stream()
                        .map(each -> new ImprovementPlan.Measure(each.criterion(), each.words(), each.by()))
                        .toList(),
                act(null));
        return look.read(id, plan, caller.actor());
    }

    @POST
    @Path("/{plan}/approval")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "approvePlan",
            summary = "Approves the measures; the limit for carrying them out runs",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Approved")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ImprovementView approve(
            @PathParam("id") UUID id,
            @PathParam("plan") UUID plan,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanApproval body) {
        improvement.approve(id, plan, Expected.of(ifMatch), body.days(), act(null));
        return look.read(id, plan, caller.actor());
    }

    @POST
    @Path("/{plan}/return")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "returnPlan",
            summary = "Gives the measures back to be written anew",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Given back")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ImprovementView giveBack(
            @PathParam("id") UUID id,
            @PathParam("plan") UUID plan,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanReason body) {
        improvement.giveBack(id, plan, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, plan, caller.actor());
    }

    @POST
    @Path("/{plan}/extension-request")
    @RolesAllowed("trader")
    @Operation(
            operationId = "requestPlanExtension",
            summary = "Asks for more time; the day of the request counts",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Asked")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "plan-late, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ImprovementView requestExtension(
            @PathParam("id") UUID id,
            @PathParam("plan") UUID plan,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanReason body) {
        improvement.requestExtension(id, plan, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, plan, caller.actor());
    }

    @POST
    @Path("/{plan}/extension")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "extendPlan",
            summary = "Gives more time to a firm that asked for it in time",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Given")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "extension-refused, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ImprovementView extend(
            @PathParam("id") UUID id,
            @PathParam("plan") UUID plan,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanExtension body) {
        improvement.extend(id, plan, Expected.of(ifMatch), body.days(), act(null));
        return look.read(id, plan, caller.actor());
    }

    @POST
    @Path("/{plan}/completion")
    @RolesAllowed("trader")
    @Operation(
            operationId = "completePlan",
            summary = "Says that everything is done",
            description = "Role: trader. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Said")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "plan-late, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ImprovementView complete(
            @PathParam("id") UUID id,
            @PathParam("plan") UUID plan,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanReason body) {
        improvement.complete(id, plan, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, plan, caller.actor());
    }

    @POST
    @Path("/{plan}/verification")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "verifyPlan",
            summary = "Says that what the firm did was looked at and is enough",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Verified")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ImprovementView verify(
            @PathParam("id") UUID id,
            @PathParam("plan") UUID plan,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanReason body) {
        improvement.verify(id, plan, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, plan, caller.actor());
    }

    @POST
    @Path("/{plan}/failure")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "failPlan",
            summary = "Says that the plan was not carried out, in time or enough",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Said")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "not-yet-expired, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public ImprovementView fail(
            @PathParam("id") UUID id,
            @PathParam("plan") UUID plan,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid PlanReason body) {
        improvement.fail(id, plan, Expected.of(ifMatch), act(body.reason()));
        return look.read(id, plan, caller.actor());
    }

    private Act act(String reason) {
        return new Act(caller.actor(), clock.instant(), reason);
    }
}
