package customs.bcp.plan;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

@Path(RemarkResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class RemarkResource {
    static final String PATH = "/api/v1/plan-remarks";
    private final Remarking remarking;
    private final Caller caller;

    RemarkResource(Remarking remarking, Caller caller) {
        this.remarking = remarking;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPlanRemark",
            summary = "A remark on a section of a plan",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public PlanRemarkView read(UUID id) {
        return remarking.read(id, caller.actor());
    }

    @POST
    @Path("/answer")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "answerPlanRemark",
            summary = "Says what was done about a remark",
            description = "Role: bcp-author. Problems: invalid, not-found, precondition-required, stale, wrong-stage.")
    public PlanRemarkView answer(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RemarkReply reply) {
        return remarking.answer(id, Expected.of(ifMatch), reply.text(), caller.actor());
    }

    @POST
    @Path("/settle")
    @RolesAllowed("bcp-reviewer")
    @Operation(
            operationId = "settlePlanRemark",
            summary = "Says that a remark is settled, and why",
            description = "Role: bcp-reviewer, not an author of the version. Problems: invalid, not-found,"
                    + " precondition-required, stale, wrong-stage, four-eyes.")
    public PlanRemarkView settle(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull RemarkReply reply) {
        return remarking.settle(id, Expected.of(ifMatch), reply.text(), caller.actor());
    }
}
