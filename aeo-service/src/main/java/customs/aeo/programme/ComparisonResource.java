package customs.aeo.programme;

import customs.platform.act.Caller;
import customs.platform.problem.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Two programmes, or two versions of one, side by side. */
@Path("/api/v1/programme-comparisons")
@Tag(name = "Programmes")
@Produces(MediaType.APPLICATION_JSON)
public class ComparisonResource {
    private final Programmes programmes;
    private final ProgrammeWords words;
    private final Caller caller;
    private final Clock clock;

    ComparisonResource(Programmes programmes, ProgrammeWords words, Caller caller, Clock clock) {
        this.programmes = programmes;
        this.words = words;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "compareProgrammes",
            summary = "Two programmes or versions side by side, in words, each thing with its source",
            description = "Public. Each side is a code (the version in force today) or code and version as eu:2025-06.")
    @APIResponse(responseCode = "200", description = "Everything that either side states, and where they differ")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "422", description = "invalid")
    public ProgrammeComparison compare(
            @NotBlank @Parameter(example = "eu") @QueryParam("left") String left,
            @NotBlank @Parameter(example = "gb") @QueryParam("right") String right) {
        return ProgrammeComparison.of(found(left), found(right), words, caller.language(), true);
    }

    private Programme found(String side) {
        if (side.length() > 100) {
            throw Refusal.notFound("programme");
        }
        var colon = side.indexOf(':');
        return colon < 0
                ? programmes.current(side, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))
                : programmes.read(side.substring(0, colon), side.substring(colon + 1));
    }
}
