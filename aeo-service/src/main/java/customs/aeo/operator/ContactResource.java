package customs.aeo.operator;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.UUID;

/** Where an operator is reached, and for what. */
@Path("/api/v1/operators/{id}/contacts")
@Tag(name = "Operators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ContactResource {
    private final Upkeep upkeep;
    private final Caller caller;

    ContactResource(Upkeep upkeep, Caller caller) {
        this.upkeep = upkeep;
        this.caller = caller;
    }

    @Schema(description = "Where somebody is reached for a purpose; an e-mail address or a telephone number")
    public record ContactEntry(
            @NotNull Contact.Purpose purpose,

            @NotBlank @Size(max = 200) @Schema(description = "A person, a post or an office")
            String name,

            @Email @Size(max = 200) String email,

            @Pattern(regexp = "\\+?[0-9 ()./-]{3,40}") @Schema(examples = "+999 20 123456")
            String phone,

            @Size(max = 40) @Schema(description = "Code of the unit; none for the operator as a whole")
            String unit) {}

    @Schema(description = "The day on which somebody was really reached there; today when left out")
    public record ContactVerification(LocalDate on) {}

    @POST
    @RolesAllowed({"aeo-officer", "trader"})
    @Operation(
            operationId = "addContact",
            summary = "Adds where somebody is reached for a purpose",
            description = "It is not verified. Roles: aeo-officer, trader (its own operator). Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Added")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "merged")
    @APIResponse(responseCode = "422", description = "invalid: neither address nor number, unknown unit, there already")
    public OperatorView add(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ContactEntry body) {
        var actor = caller.actor();
        return OperatorView.of(
                upkeep.addContact(
                        id,
                        Expected.of(ifMatch),
                        actor,
                        Contact.entered(body.purpose(), body.name(), body.email(), body.phone(), body.unit())),
                actor);
    }

    @POST
    @Path("/{contact}/verification")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "verifyContact",
            summary = "Says that somebody was really reached there",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Verified")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "422", description = "invalid: the day has not come yet")
    public OperatorView verify(
            @PathParam("id") UUID id,
            @PathParam("contact") UUID contact,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ContactVerification body) {
        var actor = caller.actor();
        return OperatorView.of(upkeep.verifyContact(id, contact, Expected.of(ifMatch), actor, body.on()), actor);
    }

    @DELETE
    @Path("/{contact}")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"aeo-officer", "trader"})
    @Operation(
            operationId = "removeContact",
            summary = "Erases a contact with everything that is known of it",
            description = "Roles: aeo-officer, trader (its own operator). Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Erased")
    @APIResponse(responseCode = "404", description = "not-found")
    public OperatorView remove(
            @PathParam("id") UUID id, @PathParam("contact") UUID contact, @HeaderParam("If-Match") String ifMatch) {
        var actor = caller.actor();
        return OperatorView.of(upkeep.removeContact(id, contact, Expected.of(ifMatch), actor), actor);
    }
}
