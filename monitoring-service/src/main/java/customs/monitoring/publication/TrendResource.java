package customs.monitoring.publication;

import customs.platform.act.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;

/** A published figure over the cycles, for anyone. */
@Path("/api/v1/trends/{code}")
@Tag(name = "Publication")
@Produces(MediaType.APPLICATION_JSON)
class TrendResource {
    private final ResultIndicators indicators;
    private final Caller caller;

    TrendResource(ResultIndicators indicators, Caller caller) {
        this.indicators = indicators;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "readTrend",
            summary = "A published score or indicator over the cycles by region, with the breaks of the series",
            description = "code is MEMBER, the code of a theme or of an indicator. Each cycle in its latest version, or"
                    + " in the one that stood at asOf. Problems: not-found.")
    public TrendView trend(
            String code,
            @QueryParam("breakdown") String breakdown,
            @QueryParam("demonstration") boolean demonstration,
            @QueryParam("asOf") Instant asOf) {
        return indicators.trend(code, breakdown, demonstration, asOf, caller.language());
    }
}
