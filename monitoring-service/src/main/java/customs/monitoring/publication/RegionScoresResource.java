package customs.monitoring.publication;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Members of a region side by side, for the bodies. */
@Path("/api/v1/cycles/{code}/regions/{region}")
@Tag(name = "Publication")
@Produces(MediaType.APPLICATION_JSON)
class RegionScoresResource {
    private final MemberTables tables;
    private final Caller caller;

    RegionScoresResource(MemberTables tables, Caller caller) {
        this.tables = tables;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"analyst", "body-secretary", "delegate"})
    @Operation(
            operationId = "readRegionScores",
            summary = "The Members of a region side by side, theme by theme, as far as each opened its figures",
            description =
                    "Members whose report the caller may see. What a Member keeps from the bodies is not shown, nor"
                            + " is what it could be worked out from; no average stands beside, from which it could be subtracted."
                            + " Problems: not-found.")
    public RegionScoresView read(String code, String region) {
        return tables.region(code, region, caller.actor());
    }
}
