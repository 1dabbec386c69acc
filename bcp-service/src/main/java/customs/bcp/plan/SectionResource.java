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

@Path("/api/v1/plan-versions/{id}/sections/{section}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class SectionResource {
    private final SectionWriting writing;
    private final Caller caller;

    SectionResource(SectionWriting writing, Caller caller) {
        this.writing = writing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPlanSection",
            summary = "One section of a version, with an ETag of its own",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public PlanSectionView read(UUID id, String section) {
        return writing.read(id, section(section), caller.actor());
    }

    @PUT
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "writePlanSection",
            summary = "Writes one section of a draft",
            description = "Whoever saw an older text of this section is told so (stale); writing on other sections at"
                    + " the same time is no conflict. Role: bcp-author. Problems: invalid, not-found,"
                    + " precondition-required, stale, wrong-stage.")
    public PlanSectionView write(
            UUID id, String section, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SectionInput input) {
        return writing.write(id, section(section), Expected.of(ifMatch), input, caller.actor());
    }

    private static PlanSection section(String name) {
        return Arrays.stream(PlanSection.values())
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("section of a plan"));
    }
}
