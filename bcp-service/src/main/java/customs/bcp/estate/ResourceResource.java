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

@Path(ResourceResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Estate")
public class ResourceResource {
    static final String PATH = "/api/v1/estate/resources";
    private final Resources resources;
    private final Caller caller;

    ResourceResource(Resources resources, Caller caller) {
        this.resources = resources;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "listResources",
            summary = "The resources of the caller's estate, by code",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator.")
    public Page<ResourceView> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        var actor = caller.actor();
        return resources.list(actor, after, limit).map(item -> ResourceView.of(item, actor));
    }

    @POST
    @Idempotent
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "addResource",
            summary = "Adds a resource",
            description =
                    "Role: bcp-author. Problems: invalid, duplicate-code, and those of an entry that contradicts itself.")
    @APIResponseSchema(value = ResourceView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<ResourceView> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull ResourceEntry entry) {
        var actor = caller.actor();
        var view = ResourceView.of(resources.add(entry, actor), actor);
        return RestResponse.ResponseBuilder.<ResourceView>created(URI.create(PATH + "/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readResource",
            summary = "A resource",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public ResourceView read(UUID id) {
        var actor = caller.actor();
        return ResourceView.of(resources.get(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "changeResource",
            summary = "States a resource anew",
            description =
                    "Role: bcp-author. Problems: invalid, not-found, precondition-required, stale, fixed-code, and those of an"
                            + " entry that contradicts itself.")
    public ResourceView change(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ResourceEntry entry) {
        var actor = caller.actor();
        return ResourceView.of(resources.change(id, Expected.of(ifMatch), entry, actor), actor);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "removeResource",
            summary = "Removes a resource",
            description = "Role: bcp-author. Problems: not-found, precondition-required, stale, in-use.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        resources.remove(id, Expected.of(ifMatch), caller.actor());
    }
}
