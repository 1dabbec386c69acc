package customs.aeo.programme;

import customs.platform.act.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Programmes: public law, readable by anyone. */
@Path("/api/v1/programmes")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
public class ProgrammeResource {
    private final Programmes programmes;
    private final Caller caller;
    private final Clock clock;

    ProgrammeResource(Programmes programmes, Caller caller, Clock clock) {
        this.programmes = programmes;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listProgrammes",
            summary = "Every programme version that is loaded, each rule with its legal source",
            description = "Public.")
    public List<ProgrammeView> list() {
        var language = caller.language();
        return programmes.all().stream()
                .map(programme -> ProgrammeView.of(programme, language))
                .toList();
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "readProgramme",
            summary = "A version of a programme; the one in force today when none is named",
            description = "Public. Versions that are loaded and not yet put into force are not read here.")
    @APIResponse(responseCode = "200", description = "The programme")
    @APIResponse(responseCode = "404", description = "not-found")
    public ProgrammeView read(@PathParam("code") String code, @QueryParam("version") String version) {
        var programme = version == null
                ? programmes.current(code, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                : programmes.read(code, version);
        return ProgrammeView.of(programme, caller.language());
    }

    @POST
    @Path("/validation")
    @RolesAllowed("administrator")
    @Consumes("application/yaml")
    @Operation(
            operationId = "checkProgramme",
            summary = "Reads a programme file without loading it",
            description = "Role: administrator. A faulty file is refused whole, with the line of every fault.")
    @APIResponse(responseCode = "200", description = "The programme as it would be read")
    @APIResponse(responseCode = "422", description = "programme-refused: errors name line and place of each fault")
    public ProgrammeView check(@NotBlank String yaml) {
        try {
            return ProgrammeView.of(programmes.check(yaml), caller.language());
        } catch (ProgrammeFaults e) {
            throw e.refusal();
        }
    }
}
