package customs.aeo.operator;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The roles in the supply chain that an operator holds. */
@Path("/api/v1/operators/{id}/roles")
@Tag(name = "Operators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TradeRoleResource {
    private final Upkeep upkeep;
    private final Caller caller;

    TradeRoleResource(Upkeep upkeep, Caller caller) {
        this.upkeep = upkeep;
        this.caller = caller;
    }

    @Schema(description = "A role that the operator, or one of its units, holds from a day on; today when left out")
    public record TradeRoleEntry(
            @NotBlank @Size(max = 40) @Schema(examples = "IMPORTER")
            String role,

            @Size(max = 40) String unit,
            LocalDate validFrom,
            LocalDate validTo) {}

    @Schema(description = "The last day on which a role is held; today when left out")
    public record TradeRoleEnding(
            @NotBlank @Size(max = 40) String role,
            @Size(max = 40) String unit,
            LocalDate lastDay) {}

    @Schema(description = "A role in the supply chain that can be held")
    public record TradeRoleChoice(
            @Schema(required = true, examples = "IMPORTER") String role,
            @Schema(required = true) String name) {}

    @GET
    @Path("/choices")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listTradeRoles",
            summary = "The roles that an operator can hold",
            description =
                    "Those that the programme of the caller's administration states; where it states none, a general"
                            + " list. Names in the language of the request. Roles: aeo-officer, aeo-decider, auditor, trader.")
    @APIResponse(responseCode = "200", description = "The roles")
    public List<TradeRoleChoice> choices(@PathParam("id") UUID id) {
        var actor = caller.actor();
        return upkeep.roles(id, actor).entrySet().stream()
                .map(role -> new TradeRoleChoice(role.getKey(), role.getValue().in(actor.language())))
                .toList();
    }

    @POST
    @RolesAllowed({"aeo-officer", "trader"})
    @Operation(
            operationId = "addTradeRole",
            summary = "Adds a role in the supply chain that the operator or one of its units holds",
            description = "Roles: aeo-officer, trader (its own operator). Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Added")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "merged")
    @APIResponse(responseCode = "422", description = "invalid: unknown role or unit, held already, days out of order")
    public OperatorView add(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TradeRoleEntry body) {
        var actor = caller.actor();
        return OperatorView.of(
                upkeep.addRole(
                        id, Expected.of(ifMatch), actor, body.role(), body.unit(), body.validFrom(), body.validTo()),
                actor);
    }

    @POST
    @Path("/ending")
    @RolesAllowed({"aeo-officer", "trader"})
    @Operation(
            operationId = "endTradeRole",
            summary = "States the last day on which a role is held",
            description = "Roles: aeo-officer, trader (its own operator). Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Ended; it stays on record")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage: not held, merged")
    @APIResponse(responseCode = "422", description = "invalid")
    public OperatorView end(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid TradeRoleEnding body) {
        var actor = caller.actor();
        return OperatorView.of(
                upkeep.endRole(id, Expected.of(ifMatch), actor, body.role(), body.unit(), body.lastDay()), actor);
    }
}
