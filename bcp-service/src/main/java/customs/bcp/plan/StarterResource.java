package customs.bcp.plan;

import customs.platform.act.Caller;
import customs.platform.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.Locale;

@Path("/api/v1/plan-starters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans")
public class StarterResource {
    private final PlanStarters starters;
    private final Caller caller;

    StarterResource(PlanStarters starters, Caller caller) {
        this.starters = starters;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPlanStarters",
            summary = "Plans to begin from: outage, ransomware, loss of a site, pandemic, closed port, relief",
            description =
                    "language is en or fr; absent for the language of Accept-Language. Roles: bcp-author, bcp-reviewer,"
                            + " bcp-approver, crisis-manager, auditor, administrator. Problems: invalid.")
    public List<PlanStarter> read(@QueryParam("language") String language) {
        return starters.all(
                switch (language) {
                    case null -> caller.actor().language();
                    case "en" -> Locale.ENGLISH;
                    case "fr" -> Locale.FRENCH;
                    default -> throw Refusal.invalid("language", "LANGUAGE", "language is en or fr.");
                });
    }
}
