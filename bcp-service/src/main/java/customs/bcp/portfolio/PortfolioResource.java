package customs.bcp.portfolio;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/portfolio")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Portfolio")
public class PortfolioResource {
    private final Portfolio portfolio;
    private final Caller caller;

    PortfolioResource(Portfolio portfolio, Caller caller) {
        this.portfolio = portfolio;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPortfolio",
            summary =
                    "All plans at one look: by stage, reviews due, worst findings, contacts, packs, readiness in parts",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator.")
    public PortfolioView read() {
        return portfolio.of(caller.actor());
    }
}
