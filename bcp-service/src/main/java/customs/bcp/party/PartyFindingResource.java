package customs.bcp.party;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

@Path(PartyFindingResource.PATH + "/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parties")
public class PartyFindingResource {
    static final String PATH = "/api/v1/party-findings";
    private final PartyWatch watch;
    private final Caller caller;

    PartyFindingResource(PartyWatch watch, Caller caller) {
        this.watch = watch;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPartyFinding",
            summary = "A finding about an operator's own crisis plan, and whether it arrived",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public PartyFindingView read(UUID id) {
        return watch.finding(id, caller.actor());
    }
}
