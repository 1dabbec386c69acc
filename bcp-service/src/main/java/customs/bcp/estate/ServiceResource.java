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

@Path(ServiceResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Estate")
public class ServiceResource {
    static final String PATH = "/api/v1/estate/services";
    private final Services services;
    private final Caller caller;

    ServiceResource(Services services, Caller caller) {
        this.services = services;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "listServices",
            summary = "The services of the caller's estate, by code",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator.")
    public Page<ServiceView> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        var actor = caller.actor();
        return services.list(actor, after, limit).map(item -> ServiceView.of(item, actor));
    }

    @POST
    @Idempotent
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "addService",
            summary = "Adds a service",
            description =
                    "Role: bcp-author. Problems: invalid, duplicate-code, and those of an entry that contradicts itself.")
    @APIResponseSchema(value = ServiceView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<ServiceView> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull ServiceEntry entry) {
        var actor = caller.actor();
        var view = ServiceView.of(services.add(entry, actor), actor);
        return RestResponse.ResponseBuilder.<ServiceView>created(URI.create(PATH + "/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readService",
            summary = "A service",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public ServiceView read(UUID id) {
        var actor = caller.actor();
        return ServiceView.of(services.get(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "changeService",
            summary = "States a service anew",
            description =
                    "Role: bcp-author. Problems: invalid, not-found, precondition-required, stale, fixed-code, and those of an"
                            + " entry that contradicts itself.")
    public ServiceView change(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ServiceEntry entry) {
        var actor = caller.actor();
        return ServiceView.of(services.change(id, Expected.of(ifMatch), entry, actor), actor);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "removeService",
            summary = "Removes a service",
            description = "Role: bcp-author. Problems: not-found, precondition-required, stale, in-use.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        services.remove(id, Expected.of(ifMatch), caller.actor());
    }
}
