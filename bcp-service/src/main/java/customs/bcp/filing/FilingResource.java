package customs.bcp.filing;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

@Path(FilingResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Filing")
public class FilingResource {
    static final String PATH = "/api/v1/plan-filings";
    private final Filing filing;
    private final Caller caller;

    FilingResource(Filing filing, Caller caller) {
        this.filing = filing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPlanFiling",
            summary = "A filing with its receipt",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public FilingView read(UUID id) {
        return filing.read(id, caller.actor());
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed("bcp-approver")
    @Operation(
            operationId = "withdrawPlanFiling",
            summary = "Takes a filing back; the recipient sees it no longer, the receipt stays",
            description = "Role: bcp-approver. Problems: not-found, precondition-required, stale, wrong-stage.")
    public FilingView withdraw(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return filing.withdraw(id, Expected.of(ifMatch), caller.actor());
    }
}
