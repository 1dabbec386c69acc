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

@Path(OfficeResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Estate")
public class OfficeResource {
    static final String PATH = "/api/v1/estate/offices";
    private final Offices offices;
    private final Caller caller;

    OfficeResource(Offices offices, Caller caller) {
        this.offices = offices;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "listOffices",
            summary = "The offices of the caller's estate, by code",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator.")
    public Page<OfficeView> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        var actor = caller.actor();
        return offices.list(actor, after, limit).map(item -> OfficeView.of(item, actor));
    }

    @POST
    @Idempotent
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "addOffice",
            summary = "Adds an office",
            description =
                    "Role: bcp-author. Problems: invalid, duplicate-code, and those of an entry that contradicts itself.")
    @APIResponseSchema(value = OfficeView.class, responseCode = "201", responseDescription = "Added")
    public RestResponse<OfficeView> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull OfficeEntry entry) {
        var actor = caller.actor();
        var view = OfficeView.of(offices.add(entry, actor), actor);
        return RestResponse.ResponseBuilder.<OfficeView>created(URI.create(PATH + "/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readOffice",
            summary = "An office",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public OfficeView read(UUID id) {
        var actor = caller.actor();
        return OfficeView.of(offices.get(id, actor), actor);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "changeOffice",
            summary = "States an office anew",
            description =
                    "Role: bcp-author. Problems: invalid, not-found, precondition-required, stale, fixed-code, and those of an"
                            + " entry that contradicts itself.")
    public OfficeView change(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull OfficeEntry entry) {
        var actor = caller.actor();
        return OfficeView.of(offices.change(id, Expected.of(ifMatch), entry, actor), actor);
    }

    @DELETE
    @Path("/{id}")
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "removeOffice",
            summary = "Removes an office",
            description = "Role: bcp-author. Problems: not-found, precondition-required, stale, in-use.")
    @APIResponse(responseCode = "204", description = "Removed")
    public void remove(UUID id, @HeaderParam("If-Match") String ifMatch) {
        offices.remove(id, Expected.of(ifMatch), caller.actor());
    }
}
