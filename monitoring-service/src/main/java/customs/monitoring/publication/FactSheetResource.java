package customs.monitoring.publication;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

/** A Member's fact sheet. */
@Path("/api/v1/reports/{id}/fact-sheet")
@Tag(name = "Publication")
@Produces(MediaType.APPLICATION_JSON)
class FactSheetResource {
    private final FactSheets factSheets;
    private final Caller caller;

    FactSheetResource(FactSheets factSheets, Caller caller) {
        this.factSheets = factSheets;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        "report-contributor",
        "report-validator",
        "analyst",
        "body-secretary",
        "delegate",
        "auditor",
        "administrator"
    })
    @Operation(
            operationId = "readFactSheet",
            summary = "A Member's scores opened into their parts, with coverage and what is missing",
            description = "Bodies see the last signed version without private values, and without what would let"
                    + " them be computed.")
    public FactSheetView factSheet(UUID id) {
        return factSheets.of(id, caller.actor());
    }
}
