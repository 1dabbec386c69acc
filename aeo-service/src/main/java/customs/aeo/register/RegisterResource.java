package customs.aeo.register;

import customs.platform.act.Caller;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;

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
            summary = "Operators of an administration that hold something on a day, as known on a day",
            description =
                    "Public. Who is shown, and in which statuses, follows the programme's publication rule; where it"
                            + " asks for consent, that of today counts, whatever day is asked about. on and asKnownOn are days in"
                            + " the programme's zone, today when left out.")
    @APIResponse(responseCode = "200", description = "A page by name; filters are combined")
    @APIResponse(responseCode = "422", description = "unknown-scheme, before-programme, invalid")
    public RegisterView search(
            @PathParam("administration") @Pattern(regexp = "[A-Z]{2}") String administration,
            @Parameter(description = "Part of the name") @QueryParam("name") @Size(max = 200) String name,
            @Parameter(description = "A number of any kind, whole") @QueryParam("identifier") @Size(max = 100)
                    String identifier,
            @QueryParam("country") @Size(max = 2) String country,
            @QueryParam("level") @Size(max = 40) String level,
            @QueryParam("on") LocalDate on,
            @QueryParam("asKnownOn") LocalDate asKnownOn,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") String after) {
        return register.search(
                new Register.Search(administration, name, identifier, country, level, on, asKnownOn),
                limit,
                after,
                caller.language());
    }
}
