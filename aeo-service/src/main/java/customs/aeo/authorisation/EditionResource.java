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

import java.time.LocalDate;
import java.util.UUID;

/** Versions of what an authorisation says. */
@Path("/api/v1/authorisations/{id}/editions")
@Tag(name = "Authorisations")
@Produces(MediaType.APPLICATION_JSON)
public class EditionResource {
    private final EditionLook look;
    private final Caller caller;

    EditionResource(EditionLook look, Caller caller) {
        this.look = look;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listEditions",
            summary = "Versions of what an authorisation says, or the one of a day as known on a day",
            description = "Without on and asKnownOn all of them, the first one first; else the one that holds on that"
                    + " day, as known at the end of that day (each today when left out), or none."
                    + " Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The versions")
    @APIResponse(responseCode = "404", description = "not-found")
    public Page<EditionView> list(
            @PathParam("id") UUID id, @QueryParam("on") LocalDate on, @QueryParam("asKnownOn") LocalDate asKnownOn) {
        return look.read(id, on, asKnownOn, caller.actor());
    }
}
