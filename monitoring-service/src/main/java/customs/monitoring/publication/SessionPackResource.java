package customs.monitoring.publication;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** The papers of a session in one file. */
@Path("/api/v1/sessions/{id}/pack")
@Tag(name = "Publication")
class SessionPackResource {
    private final FactSheetPrinting printing;
    private final Caller caller;

    SessionPackResource(FactSheetPrinting printing, Caller caller) {
        this.printing = printing;
        this.caller = caller;
    }

    @GET
    @Produces("application/pdf")
    @RolesAllowed({"analyst", "body-secretary", "delegate"})
    @Operation(
            operationId = "printSessionPack",
            summary =
                    "Agenda, and a fact sheet for each report before the body with its parts and data version, as PDF",
            description = "From the versions that lie before the body: as long as the agenda stays, the bytes stay."
                    + " language is en or fr; absent for that of the caller. Problems: not-found, invalid.")
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
                printing.sessionPack(id, Printed.language(language, actor.language()), actor), "session-" + id);
    }
}
