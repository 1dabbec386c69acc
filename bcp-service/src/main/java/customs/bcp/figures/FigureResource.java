package customs.bcp.figures;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures")
public class FigureResource {
    private final Figures figures;
    private final Caller caller;

    FigureResource(Figures figures, Caller caller) {
        this.figures = figures;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        "sister-service",
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "report-contributor",
        "report-validator"
    })
    @Operation(
            operationId = "readFigures",
            summary = "Indicators I1_02, I1_03 and I1_04 of an administration for a data year",
            description =
                    "Each with numerator and denominator where it is a share, as-of instant and dataset version. An"
                            + " administration of which nothing is recorded has no items. Roles: sister-service for any"
                            + " administration; bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator,"
                            + " report-contributor, report-validator for their own. Problems: invalid, not-found.")
    public FigureSheet read(
            @NotNull @Pattern(regexp = "[A-Z]{2}") @QueryParam("administration") String administration,
            @NotNull @QueryParam("period") String period) {
        return figures.of(administration, period, caller.actor());
    }
}
