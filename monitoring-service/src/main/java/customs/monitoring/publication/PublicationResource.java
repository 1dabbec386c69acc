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

/** Fact sheets and the table of Members. */
@Path("/api/v1")
@Tag(name = "Publication")
@Produces(MediaType.APPLICATION_JSON)
class PublicationResource {
    private final FactSheets factSheets;
    private final MemberTables tables;
    private final Caller caller;

    PublicationResource(FactSheets factSheets, MemberTables tables, Caller caller) {
        this.factSheets = factSheets;
        this.tables = tables;
        this.caller = caller;
    }

    @GET
    @Path("/reports/{id}/fact-sheet")
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

    @GET
    @Path("/cycles/{code}/members")
    @RolesAllowed({"analyst", "body-secretary", "delegate"})
    @Operation(
            operationId = "readMemberTable",
            summary = "All Members of a cycle by region, with counts on the day of counting")
    public MemberTableView members(String code) {
        return tables.of(code, caller.actor());
    }
}
