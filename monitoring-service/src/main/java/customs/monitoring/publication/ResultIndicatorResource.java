package customs.monitoring.publication;

import customs.platform.act.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;

/** Published indicators of a cycle by region, for anyone. */
@Path("/api/v1/results/{cycle}/indicators")
@Tag(name = "Publication")
@Produces(MediaType.APPLICATION_JSON)
class ResultIndicatorResource {
    private final ResultIndicators indicators;
    private final Caller caller;

    ResultIndicatorResource(ResultIndicators indicators, Caller caller) {
        this.indicators = indicators;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "readResultIndicators",
            summary = "Indicators of a cycle by region, with how the Members are distributed",
            description =
                    "Shares pooled over the Members, levels as a distribution and never as a mean, yes as a share;"
                            + " withheld where few Members stand behind a figure or where it would tell a value that is not open,"
                            + " also by subtracting it from other figures and scores, of now or earlier. indicator limits the"
                            + " answer to one. Problems: not-found.")
    public ResultIndicatorView read(
            String cycle,
            @QueryParam("indicator") String indicator,
            @QueryParam("version") @Min(1) Integer version,
            @QueryParam("asOf") Instant asOf) {
        return indicators.of(cycle, version, asOf, indicator, caller.language());
    }
}
