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

@Path(DependencyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Estate")
public class DependencyResource {
    static final String PATH = "/api/v1/estate/dependencies";
    private final Dependencies dependencies;
    private final Caller caller;

    DependencyResource(Dependencies dependencies, Caller caller) {
        this.dependencies = dependencies;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "listDependencies",
            summary = "The dependencies of the caller's estate, by code",
            description =
                    "of: only what that service or resource needs. Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator.")
    public Page<DependencyView> list(
            @QueryParam("of") String of, @QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        var actor = caller.actor();
        return dependencies.list(actor, of, after, limit).map(item -> DependencyView.of(item, actor));
    }

    @POST
    @Idempotent
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "addDependency",
            summary = "Adds a dependency",
            description = "Role: bcp-author. Problems: invalid, and those of an entry that contradicts itself.")
    @APIResponseSchema(value = DependencyView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<DependencyView> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull DependencyEntry entry) {
        var actor = caller.actor();
        var view = DependencyView.of(dependencies.add(entry, actor), actor);
        return RestResponse.ResponseBuilder.<DependencyView>created(URI.create(PATH + "/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readDependency",
            summary = "A dependency",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public DependencyView read(UUID id) {
        var actor = caller.actor();
        return DependencyView.of(dependencies.get(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "changeDependency",
            summary = "States a dependency anew",
            description =
                    "Role: bcp-author. Problems: invalid, not-found, precondition-required, stale, and those of an"
                            + " entry that contradicts itself.")
    public DependencyView change(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull DependencyEntry entry) {
        var actor = caller.actor();
        return DependencyView.of(dependencies.change(id, Expected.of(ifMatch), entry, actor), actor);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "removeDependency",
            summary = "Removes a dependency",
            description = "Role: bcp-author. Problems: not-found, precondition-required, stale, in-use.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        dependencies.remove(id, Expected.of(ifMatch), caller.actor());
    }
}
