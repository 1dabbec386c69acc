package customs.bcp.estate;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.util.UUID;

@Path(ColdStartResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Estate")
public class ColdStartResource {
    static final String PATH = "/api/v1/estate/cold-starts";
    private final ColdStarts coldStarts;
    private final Caller caller;

    ColdStartResource(ColdStarts coldStarts, Caller caller) {
        this.coldStarts = coldStarts;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "listColdStarts",
            summary = "The cold starts of the caller's estate, by code",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator.")
    public Page<ColdStartView> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        var actor = caller.actor();
        return coldStarts.list(actor, after, limit).map(item -> ColdStartView.of(item, actor));
    }

    @POST
    @Idempotent
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "addColdStart",
            summary = "Adds a cold start",
            description = "Role: bcp-author. Problems: invalid, and those of an entry that contradicts itself.")
    @APIResponseSchema(value = ColdStartView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<ColdStartView> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull ColdStartEntry entry) {
        var actor = caller.actor();
        var view = ColdStartView.of(coldStarts.add(entry, actor), actor);
        return RestResponse.ResponseBuilder.<ColdStartView>created(URI.create(PATH + "/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readColdStart",
            summary = "A cold start",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public ColdStartView read(UUID id) {
        var actor = caller.actor();
        return ColdStartView.of(coldStarts.get(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "changeColdStart",
            summary = "States a cold start anew",
            description =
                    "Role: bcp-author. Problems: invalid, not-found, precondition-required, stale, and those of an"
                            + " entry that contradicts itself.")
    public ColdStartView change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ColdStartEntry entry) {
        var actor = caller.actor();
        return ColdStartView.of(coldStarts.change(id, Expected.of(ifMatch), entry, actor), actor);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "removeColdStart",
            summary = "Removes a cold start",
            description = "Role: bcp-author. Problems: not-found, precondition-required, stale, in-use.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        coldStarts.remove(id, Expected.of(ifMatch), caller.actor());
    }
}
