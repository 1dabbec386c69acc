package customs.aeo.workbench;

import customs.aeo.application.Stage;
import customs.platform.act.Caller;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.UUID;

/** The queue of everything that waits, whoever it waits for. */
@Path("/api/v1/work")
@Tag(name = "Workbench")
@Produces(MediaType.APPLICATION_JSON)
public class WorkbenchResource {
    private final Workbench workbench;
    private final Caller caller;

    WorkbenchResource(Workbench workbench, Caller caller) {
        this.workbench = workbench;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
    @Operation(
            operationId = "listWork",
            summary = "Everything that waits in one queue, what is due first first, each with the reason",
            description = "Cases by their next limit, answers of other authorities, visits, plans of improvement,"
                    + " questionnaires, news about holders, suspensions, revocations, appeals and terms that end soon."
                    + " Roles: aeo-officer, aeo-decider, auditor.")
    @APIResponse(responseCode = "200", description = "One page of the queue")
    @APIResponse(responseCode = "422", description = "invalid")
    public Page<WorkItemView> list(
            @QueryParam("kind") WorkItem.Kind kind,
            @QueryParam("awaits") Stage.Awaited awaits,
            @QueryParam("stage") Stage stage,
            @QueryParam("level") @Size(max = 40) String level,
            @Parameter(description = "Whom it is about") @QueryParam("operator") UUID operator,
            @Parameter(description = "Id of an officer, \"me\", or \"-\" for what nobody looks after")
                    @QueryParam("officer")
                    @Size(max = 100)
                    String officer,
            @QueryParam("overdue") boolean overdue,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        var actor = caller.actor();
        return workbench.page(
                actor,
                new WorkFilter(
                        kind, awaits, stage, level, operator, "me".equals(officer) ? actor.id() : officer, overdue),
                limit,
                after);
    }

    @GET
    @Path("/load")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
    @Operation(
            operationId = "readWorkLoad",
            summary = "How many cases and other matters each officer looks after, and how many are overdue or due soon",
            description = "Roles: aeo-officer, aeo-decider, auditor.")
    @APIResponse(responseCode = "200", description = "By officer; cases that nobody looks after last")
    public List<WorkItemView.Load> load() {
        return workbench.load(caller.actor());
    }
}
