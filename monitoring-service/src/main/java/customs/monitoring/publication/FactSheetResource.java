package customs.monitoring.publication;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** A Member's fact sheet. */
@Path("/api/v1/reports/{id}/fact-sheet")
@Tag(name = "Publication")
@Produces(MediaType.APPLICATION_JSON)
class FactSheetResource {
    private final FactSheets factSheets;
    private final FactSheetPrinting printing;
    private final Caller caller;

    FactSheetResource(FactSheets factSheets, FactSheetPrinting printing, Caller caller) {
        this.factSheets = factSheets;
        this.printing = printing;
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

    @GET
    @Path("/pdf")
    @Produces("application/pdf")
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
            operationId = "printFactSheet",
            summary = "The fact sheet of the signed version that the caller sees, as PDF",
            description = "The same version gives the same bytes, as long as the report of the year before is not"
                    + " amended. language is en or fr; absent for that of the caller. Problems: not-found, invalid,"
                    + " wrong-stage (never signed).")
    @APIResponse(
            responseCode = "200",
            description = "The PDF",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> print(UUID id, @QueryParam("language") String language) {
        var actor = caller.actor();
        return Printed.of(
                printing.factSheet(id, Printed.language(language, actor.language()), actor), "fact-sheet-" + id);
    }
}
