package customs.bcp.plan;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.util.UUID;

@Path("/api/v1/plans")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PlanResource {
    private final PlanReading reading;
    private final Authoring authoring;
    private final Caller caller;

    PlanResource(PlanReading reading, Authoring authoring, Caller caller) {
        this.reading = reading;
        this.authoring = authoring;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "listPlans",
            summary = "The caller's plans, by code",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator.")
    public Page<PlanView> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return reading.list(caller.actor(), after, limit);
    }

    @POST
    @Idempotent
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "openPlan",
            summary = "Opens a plan with a first version: empty, or begun from a starter",
            description = "Of the services that a starter covers, those of the own estate are taken. Role: bcp-author."
                    + " Problems: invalid, not-found, duplicate-code.")
    @APIResponseSchema(value = PlanView.class, responseCode = "201", responseDescription = "Opened")
    public RestResponse<PlanView> open(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull PlanOpening input) {
        var actor = caller.actor();
        var view = reading.plan(authoring.open(input, actor).id(), actor);
        return RestResponse.ResponseBuilder.<PlanView>created(URI.create("/api/v1/plans/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPlan",
            summary = "A plan and its versions",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public PlanView read(UUID id) {
        return reading.plan(id, caller.actor());
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "namePlan",
            summary = "Gives a plan another title or type",
            description = "Role: bcp-author. Problems: invalid, not-found, precondition-required, stale, fixed-code.")
    public PlanView name(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PlanInput input) {
        var actor = caller.actor();
        return reading.plan(
                authoring.name(id, Expected.of(ifMatch), input, actor).id(), actor);
    }

    @POST
    @Path("/{id}/versions")
    @Idempotent
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "revisePlan",
            summary = "Begins a new version as a copy of the one in force",
            description = "The one in force stays so until the new one is published. Role: bcp-author. Problems:"
                    + " not-found, plan-in-work.")
    @APIResponseSchema(value = PlanVersionView.class, responseCode = "201", responseDescription = "Begun")
    public RestResponse<PlanVersionView> revise(UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        var actor = caller.actor();
        var view = reading.version(authoring.revise(id, actor).id(), actor);
        return RestResponse.ResponseBuilder.<PlanVersionView>created(URI.create("/api/v1/plan-versions/" + view.id()))
                .entity(view)
                .build();
    }
}
