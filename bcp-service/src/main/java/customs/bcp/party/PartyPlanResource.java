package customs.bcp.party;

import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.UUID;

@Path(PartyPlanResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parties")
public class PartyPlanResource {
    static final String PATH = "/api/v1/party-plans";
    private final Participation participation;
    private final Caller caller;

    PartyPlanResource(Participation participation, Caller caller) {
        this.participation = participation;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"trader", "industry-participant"})
    @Operation(
            operationId = "listPartyPlans",
            summary = "What the plans in force of an administration ask of the caller's firm or agency",
            description =
                    "The caller is the party whose identifier is the claim \"operator\" of its account; it gets its own"
                            + " tasks and notices and nothing else. Roles: trader, industry-participant.")
    public List<PartyPlanView> list() {
        return participation.list(caller.actor());
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"trader", "industry-participant"})
    @Operation(
            operationId = "readPartyPlan",
            summary = "What one version in force asks of the caller's firm or agency",
            description = "Roles: trader, industry-participant. Problems: not-found, also for a plan that does not name"
                    + " the caller.")
    public PartyPlanView read(UUID id) {
        return participation.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/acknowledgement")
    @Idempotent
    @RolesAllowed({"trader", "industry-participant"})
    @Operation(
            operationId = "acknowledgePartyPlan",
            summary = "Says that the firm or agency knows what the version asks of it",
            description = "Once per party and version. Roles: trader, industry-participant. Problems: not-found,"
                    + " already-acknowledged.")
    public PartyPlanView acknowledge(UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return participation.acknowledge(id, caller.actor());
    }
}
