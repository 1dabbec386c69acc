package customs.bcp.party;

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
import java.util.UUID;

@Path("/api/v1/plan-versions/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Parties")
public class VersionPartyResource {
    private final PartyWatch watch;
    private final Caller caller;

    VersionPartyResource(PartyWatch watch, Caller caller) {
        this.watch = watch;
        this.caller = caller;
    }

    @GET
    @Path("/parties")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readVersionParties",
            summary = "The parties of a version: what they acknowledged, whether operators are authorised, findings",
            description =
                    "Where the register of operators did not answer, the last answer stands beside the failure. Roles:"
                            + " bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator. Problems:"
                            + " not-found.")
    public VersionPartiesView read(UUID id) {
        return watch.read(id, caller.actor());
    }

    @POST
    @Path("/parties/inquiry")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "crisis-manager"})
    @Operation(
            operationId = "askVersionParties",
            summary = "Has the register of operators asked anew about the operators of a version",
            description =
                    "It is asked in the background, within a minute; the answer shows in the parties of the version."
                            + " Roles: bcp-author, bcp-reviewer, crisis-manager. Problems: not-found, wrong-stage.")
    public VersionPartiesView ask(UUID id) {
        return watch.ask(id, caller.actor());
    }

    @POST
    @Path("/party-findings")
    @Idempotent
    @RolesAllowed({"bcp-author", "bcp-reviewer", "crisis-manager"})
    @Operation(
            operationId = "raisePartyFinding",
            summary = "Tells the officers of the operator programme what showed about an operator's own crisis plan",
            description =
                    "Kept and sent in the background to POST /api/v1/signals of the operator service, under one reference"
                            + " however often it is sent. Roles: bcp-author, bcp-reviewer, crisis-manager. Problems: invalid,"
                            + " not-found.")
    @APIResponseSchema(
            value = PartyFindingView.class,
            responseCode = "201",
            responseDescription = "Kept and on its way")
    public RestResponse<PartyFindingView> raise(
            UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull PartyFindingInput input) {
        var view = watch.raise(id, input, caller.actor());
        return RestResponse.ResponseBuilder.<PartyFindingView>created(
                        URI.create(PartyFindingResource.PATH + "/" + view.id()))
                .entity(view)
                .build();
    }
}
