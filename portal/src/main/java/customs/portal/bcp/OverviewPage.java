package customs.portal.bcp;

import customs.portal.form.Outcome;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The first page of the job: what the estate keeps of its promises. */
@Path("/bcp")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class OverviewPage {
    @GET
    public Response first() {
        return Outcome.to("/bcp/recovery");
    }
}
