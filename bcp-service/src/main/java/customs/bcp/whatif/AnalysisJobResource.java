package customs.bcp.whatif;

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

@Path("/api/v1/analysis-jobs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class AnalysisJobResource {
    private final JobKeeping keeping;
    private final Caller caller;

    AnalysisJobResource(JobKeeping keeping, Caller caller) {
        this.keeping = keeping;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "listAnalysisJobs",
            summary = "The caller's analyses that were asked for without waiting, the newest first, without results",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator.")
    public Page<AnalysisJobView> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        var actor = caller.actor();
        return keeping.list(actor, after, limit).map(job -> AnalysisJobView.of(job, actor, false));
    }

    @POST
    @Idempotent
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager"})
    @Operation(
            operationId = "addAnalysisJob",
            summary = "Asks for an analysis of the own estate as it is now, without waiting; the result is kept",
            description =
                    "Pairs of a service that needs at most 5 000 others; runs times nodes at most 2 000 000 000."
                            + " At most 5 open ones. Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager. Problems:"
                            + " invalid, unknown-code, inconsistent-question, estate-too-large, question-too-large, too-many-jobs.")
    @APIResponseSchema(value = AnalysisJobView.class, responseCode = "201", responseDescription = "Asked")
    public RestResponse<AnalysisJobView> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull JobQuestion question) {
        var actor = caller.actor();
        var job = keeping.ask(question, actor);
        return RestResponse.ResponseBuilder.<AnalysisJobView>created(URI.create("/api/v1/analysis-jobs/" + job.id()))
                .entity(AnalysisJobView.of(job, actor, false))
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readAnalysisJob",
            summary = "How far an analysis has come, and its result",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public AnalysisJobView read(UUID id) {
        var actor = caller.actor();
        return AnalysisJobView.of(keeping.read(id, actor), actor, true);
    }

    @POST
    @Path("/{id}/cancel")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager"})
    @Operation(
            operationId = "cancelAnalysisJob",
            summary = "Ends an analysis that is no longer wanted",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager. Problems: not-found,"
                    + " precondition-required, stale, wrong-stage.")
    public AnalysisJobView cancel(UUID id, @HeaderParam("If-Match") String ifMatch) {
        var actor = caller.actor();
        return AnalysisJobView.of(keeping.cancel(id, Expected.of(ifMatch), actor), actor, false);
    }
}
