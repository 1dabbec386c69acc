package customs.aeo.figures;

import customs.platform.act.Caller;
import customs.platform.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.LocalDate;

/** Figures for monitoring. */
@Path("/api/v1/figures")
@Tag(name = "Figures")
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {
    private final Figures figures;
    private final Caller caller;

    FigureResource(Figures figures, Caller caller) {
        this.figures = figures;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"sister-service", "aeo-officer", "aeo-decider", "auditor", "report-contributor", "report-validator"})
    @Operation(
            operationId = "readFigures",
            summary = "I5_01, I5_02, I5_07 and I5_08 of an administration for a calendar year",
            description =
                    "A figure that nothing is recorded for has status L, never 0. asKnownOn: as recorded before the"
                            + " end of that day. A sister service names the administration, everybody else gets the own. Roles:"
                            + " sister-service, aeo-officer, aeo-decider, auditor, report-contributor, report-validator.")
    @APIResponse(responseCode = "200", description = "The figures with their parts")
    @APIResponse(responseCode = "422", description = "invalid")
    public FigureView read(
            @QueryParam("administration") @Pattern(regexp = "[A-Z]{2}") String administration,
            @QueryParam("period") @NotNull @Pattern(regexp = "20[0-9]{2}") String period,
            @QueryParam("asKnownOn") LocalDate asKnownOn) {
        var actor = caller.actor();
        var whose = actor.has("sister-service") ? administration : actor.administration();
        if (whose == null) {
            throw Refusal.invalid("administration", "MISSING", "Say whose figures are asked.");
        }
        return figures.of(whose, period, asKnownOn);
    }
}
