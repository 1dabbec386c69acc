package customs.aeo.authorisation;

import customs.platform.act.Caller;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

/** What operators hold. */
@Path("/api/v1/authorisations")
@Tag(name = "Authorisations")
@Produces(MediaType.APPLICATION_JSON)
public class AuthorisationResource {
    private final AuthorisationLook look;
    private final Caller caller;

    AuthorisationResource(AuthorisationLook look, Caller caller) {
        this.look = look;
        this.caller = caller;
    }

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
}
