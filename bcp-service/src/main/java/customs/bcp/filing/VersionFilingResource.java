package customs.bcp.filing;

import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

import java.net.URI;
import java.util.List;
import java.util.UUID;

@Path("/api/v1/plan-versions/{id}/filings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Filing")
public class VersionFilingResource {
    private final Filing filing;
    private final Caller caller;

    VersionFilingResource(Filing filing, Caller caller) {
        this.filing = filing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readVersionFilings",
            summary = "To whom a version was filed, the latest first, each with its receipt",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public List<FilingView> list(UUID id) {
        return filing.list(id, caller.actor());
    }

    @POST
    @Idempotent
    @RolesAllowed("bcp-approver")
    @Operation(
            operationId = "filePlanVersion",
            summary = "Files a version to the region or a peer administration and gives a receipt",
            description = "The version is approved or in force; one recipient has one filing of it. Role: bcp-approver."
                    + " Problems: invalid, not-found, wrong-stage, already-filed.")
    @APIResponseSchema(value = FilingView.class, responseCode = "201", responseDescription = "Filed")
    public RestResponse<FilingView> file(
            UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull FilingInput input) {
        var view = filing.file(id, input, caller.actor());
        return RestResponse.ResponseBuilder.<FilingView>created(URI.create(FilingResource.PATH + "/" + view.id()))
                .entity(view)
                .build();
    }
}
