package customs.bcp.plan;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.Arrays;
import java.util.UUID;

@Path("/api/v1/plan-versions/{id}/parts/{part}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class PartResource {
    private final SectionWriting writing;
    private final Caller caller;

    PartResource(SectionWriting writing, Caller caller) {
        this.writing = writing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPlanParts",
            summary = "All parts of one kind of a version, e.g. its tasks, with an ETag of their own",
            description =
                    "part is SERVICE, PARTY, CRITERION, TASK, TREATMENT, LEVEL, TEAM, CALL, FORM, GOODS or NOTICE. Roles:"
                            + " bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator. Problems: not-found.")
    public PlanPartView read(UUID id, String part) {
        return writing.read(id, part(part), caller.actor());
    }

    @PUT
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "writePlanParts",
            summary = "Writes all parts of one kind of a draft",
            description =
                    "Whoever saw an older state of these parts is told so (stale); writing on other parts and sections"
                            + " at the same time is no conflict. Role: bcp-author. Problems: invalid, not-found,"
                            + " precondition-required, stale, wrong-stage, task-circle, call-circle.")
    public PlanPartView write(
            UUID id, String part, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull PlanParts input) {
        return writing.write(id, part(part), Expected.of(ifMatch), input, caller.actor());
    }

    private static PlanPart part(String name) {
        return Arrays.stream(PlanPart.values())
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("part of a plan"));
    }
}
