package customs.bcp.pack;

import customs.bcp.estate.QueryChoice;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.net.URI;
import java.util.UUID;

@Path(PackCopyResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Packs")
public class PackCopyResource {
    static final String PATH = "/api/v1/pack-copies";
    private final PackKeeping packs;
    private final Caller caller;

    PackCopyResource(PackKeeping packs, Caller caller) {
        this.packs = packs;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "listPackCopies",
            summary = "Printed copies by day, and which of them are to be replaced",
            description = "Of one plan, or of all; with stage those that stand so. Roles: bcp-author, bcp-reviewer,"
                    + " bcp-approver, crisis-manager, auditor, administrator. Problems: wrong-type.")
    public Page<PackCopyView> list(
            @QueryParam("plan") UUID plan,
            @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"HELD", "REPLACED", "WITHDRAWN"})
                    @QueryParam("stage")
                    String stage,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return packs.list(plan, QueryChoice.of("stage", stage, PackCopyStage.class), after, limit, caller.actor());
    }

    @POST
    @Idempotent
    @RolesAllowed({"bcp-author", "bcp-approver", "crisis-manager"})
    @Operation(
            operationId = "addPackCopy",
            summary = "Registers a printed copy with who has it and where it lies",
            description = "Roles: bcp-author, bcp-approver, crisis-manager. Problems: invalid, not-found.")
    @APIResponseSchema(value = PackCopyView.class, responseCode = "201", responseDescription = "Registered")
    public RestResponse<PackCopyView> add(
            @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull PackCopyEntry entry) {
        var view = packs.register(entry, caller.actor());
        return RestResponse.ResponseBuilder.<PackCopyView>created(URI.create(PATH + "/" + view.id()))
                .entity(view)
                .build();
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPackCopy",
            summary = "A printed copy",
            description = "Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                    + " Problems: not-found.")
    public PackCopyView read(UUID id) {
        return packs.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/replace")
    @RolesAllowed({"bcp-author", "bcp-approver", "crisis-manager"})
    @Operation(
            operationId = "replacePackCopy",
            summary = "Says that its holder got the same of the latest edition in force; answers the new copy",
            description = "Roles: bcp-author, bcp-approver, crisis-manager. Problems: not-found, precondition-required,"
                    + " stale, wrong-stage, same-edition.")
    public PackCopyView replace(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return packs.replace(id, Expected.of(ifMatch), caller.actor());
    }

    @POST
    @Path("/{id}/withdraw")
    @RolesAllowed({"bcp-author", "bcp-approver", "crisis-manager"})
    @Operation(
            operationId = "withdrawPackCopy",
            summary = "Says that nobody has it any more",
            description = "Roles: bcp-author, bcp-approver, crisis-manager. Problems: invalid, not-found,"
                    + " precondition-required, stale, wrong-stage.")
    public PackCopyView withdraw(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull WithdrawalInput input) {
        return packs.withdraw(id, Expected.of(ifMatch), input.reason(), caller.actor());
    }
}
