package customs.bcp.pack;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.List;
import java.util.UUID;

@Path("/api/v1/plan-versions/{id}/pack-editions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packs")
public class PackEditionResource {
    private final PackKeeping packs;
    private final PackPrinting printing;
    private final Caller caller;

    PackEditionResource(PackKeeping packs, PackPrinting printing, Caller caller) {
        this.packs = packs;
        this.printing = printing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPackEditions",
            summary = "The editions of a version's pack, the latest first, and why each is stale",
            description = "Empty for a version that was never in force. Roles: bcp-author, bcp-reviewer, bcp-approver,"
                    + " crisis-manager, auditor, administrator. Problems: not-found.")
    public List<PackEditionView> list(UUID id) {
        return packs.editions(id, caller.actor());
    }

    @POST
    @Idempotent
    @RolesAllowed({"bcp-author", "bcp-approver", "crisis-manager"})
    @Operation(
            operationId = "rebuildPack",
            summary = "Builds the pack of a version in force again, with the contacts of today",
            description = "Roles: bcp-author, bcp-approver, crisis-manager. Problems: not-found, precondition-required,"
                    + " stale, wrong-stage.")
    @APIResponseSchema(value = PackEditionView.class, responseCode = "201", responseDescription = "Built")
    public RestResponse<PackEditionView> rebuild(
            UUID id, @HeaderParam("If-Match") String ifMatch, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        var actor = caller.actor();
        var edition = printing.rebuild(id, Expected.of(ifMatch), actor);
        return RestResponse.status(RestResponse.Status.CREATED, packs.edition(edition.id(), actor));
    }
}
