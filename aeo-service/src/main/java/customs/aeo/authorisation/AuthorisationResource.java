package customs.aeo.authorisation;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.page.Page;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** What operators hold. */
@Path("/api/v1/authorisations")
@Tag(name = "Authorisations")
@Produces(MediaType.APPLICATION_JSON)
public class AuthorisationResource {
    private final AuthorisationLook look;
    private final Cessation cessation;
    private final Caller caller;
    private final Clock clock;

    AuthorisationResource(AuthorisationLook look, Cessation cessation, Caller caller, Clock clock) {
        this.look = look;
        this.cessation = cessation;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "Why an authorisation is given up; no names or addresses")
    public record AuthorisationCessation(
            @NotBlank @Size(max = 4000) String reason,

            @Schema(description = "First day on which it is no longer held; today when left out")
            LocalDate from) {}

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listAuthorisations",
            summary = "Authorisations of the administration, by number; a trader gets its own",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader.")
    public Page<AuthorisationView> list(@QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        return look.page(caller.actor(), limit, after);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readAuthorisation",
            summary = "One authorisation with everything known of its status",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The authorisation")
    @APIResponse(responseCode = "404", description = "not-found")
    public AuthorisationView read(@PathParam("id") UUID id) {
        return look.read(id, caller.actor());
    }

    @POST
    @Path("/{id}/cessation")
    @RolesAllowed("trader")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "ceaseAuthorisation",
            summary = "Gives an authorisation up; no bar follows",
            description = "Role: trader. Not while a revocation or an annulment is being decided. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Given up")
    @APIResponse(responseCode = "409", description = "revocation-pending, wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public AuthorisationView cease(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid AuthorisationCessation body) {
        cessation.cease(id, Expected.of(ifMatch), body.from(), new Act(caller.actor(), clock.instant(), body.reason()));
        return look.read(id, caller.actor());
    }
}
