package customs.bcp.filing;

import customs.platform.act.Caller;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

@Path("/api/v1/received-filings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Filing")
public class ReceivedFilingResource {
    private final Filing filing;
    private final Caller caller;

    ReceivedFilingResource(Filing filing, Caller caller) {
        this.filing = filing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader"
    })
    @Operation(
            operationId = "listReceivedFilings",
            summary = "What was filed to the caller's region or administration, and only what was shared of it",
            description = "Roles: regional-reader, bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor,"
                    + " administrator.")
    public Page<ReceivedFiling> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return filing.received(caller.actor(), after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader"
    })
    @Operation(
            operationId = "readReceivedFiling",
            summary = "One of them",
            description = "Roles: regional-reader, bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor,"
                    + " administrator. Problems: not-found.")
    public ReceivedFiling read(UUID id) {
        return filing.received(id, caller.actor());
    }
}
