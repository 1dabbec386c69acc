package customs.bcp.whatif;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/analyses/recovery")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Analysis")
public class RecoveryResource {
    private final Inquiry inquiry;
    private final Caller caller;

    RecoveryResource(Inquiry inquiry, Caller caller) {
        this.inquiry = inquiry;
        this.caller = caller;
    }

    @POST
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader",
        "analyst"
    })
    @Operation(
            operationId = "analyseRecovery",
            summary =
                    "When is everything back? Of an estate that is sent along and not kept, or of the own, which is frozen",
            description = "Earliest recovery, verdicts, slack, critical path and findings. At most 100 000 nodes and"
                    + " 500 000 members of groups. Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor,"
                    + " administrator, regional-reader, analyst. Problems: invalid, estate-too-large, flawed-estate, and"
                    + " those of a single flaw (duplicate-code, unknown-code, self-dependency, k-out-of-range, …).")
    public RecoveryAnswer analyse(@Valid @NotNull RecoveryQuestion question) {
        return inquiry.ask(question, caller.actor());
    }
}
