package customs.bcp.plan;

import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.util.List;
import java.util.UUID;

@Path("/api/v1/plan-versions/{id}/remarks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class VersionRemarkResource {
    private final Remarking remarking;
    private final Caller caller;

    VersionRemarkResource(Remarking remarking, Caller caller) {
        this.remarking = remarking;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readVersionRemarks",
            summary = "What reviewers say on the sections of a version, the oldest first",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public List<PlanRemarkView> list(UUID id) {
        return remarking.list(id, caller.actor());
    }

    @POST
    @Idempotent
    @RolesAllowed("bcp-reviewer")
    @Operation(
            operationId = "raisePlanRemark",
            summary = "Comments on a section or objects to it; an open objection keeps the version from being approved",
            description = "Role: bcp-reviewer, not an author. Problems: invalid, not-found, wrong-stage, four-eyes.")
    @APIResponseSchema(value = PlanRemarkView.class, responseCode = "201", responseDescription = "Raised")
    public RestResponse<PlanRemarkView> raise(
            UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull RemarkInput input) {
        var view = remarking.raise(id, input, caller.actor());
        return RestResponse.ResponseBuilder.<PlanRemarkView>created(URI.create(RemarkResource.PATH + "/" + view.id()))
                .entity(view)
                .build();
    }
}
