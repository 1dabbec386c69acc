package customs.aeo.register;

import customs.platform.act.Caller;
import customs.platform.page.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public register. */
@Path("/api/v1/register")
@Tag(name = "Register")
@Produces(MediaType.APPLICATION_JSON)
public class RegisterResource {
    private final Register register;
    private final Caller caller;

    RegisterResource(Register register, Caller caller) {
        this.register = register;
        this.caller = caller;
    }

    @GET
    @Path("/{administration}")
    @PermitAll
    @Operation(
            operationId = "searchRegister",
            summary = "Operators of an administration that allowed their publication and hold something today",
            description = "Public.")
    public Page<RegisterEntry> search(
            @PathParam("administration") @Pattern(regexp = "[A-Z]{2}") String administration,
            @QueryParam("name") @Size(max = 200) String name,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return register.search(administration, name, limit, after, caller.language());
    }
}
