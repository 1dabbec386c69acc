package customs.aeo.certificate;

import customs.platform.act.Caller;
import customs.platform.problem.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.Locale;
import java.util.UUID;

/** The certificate as a document. */
@Path("/api/v1/authorisations/{id}/certificate")
@Tag(name = "Certificates")
public class CertificateResource {
    private final Certificate certificate;
    private final Caller caller;

    CertificateResource(Certificate certificate, Caller caller) {
        this.certificate = certificate;
        this.caller = caller;
    }

    @GET
    @Produces("application/pdf")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readCertificate",
            summary = "The certificate as PDF, with a QR code to the page that shows whether it still holds",
            description = "language is en or fr; absent for the language of Accept-Language."
                    + " Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(
            responseCode = "200",
            description = "The PDF",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage: it is no longer held")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<byte[]> read(@PathParam("id") UUID id, @QueryParam("language") String language) {
        return RestResponse.ResponseBuilder.ok(certificate.print(id, locale(language), caller.actor()))
                .header("Content-Disposition", "attachment; filename=\"certificate-" + id + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static Locale locale(String language) {
        return switch (language) {
            case null -> null;
            case "en" -> Locale.ENGLISH;
            case "fr" -> Locale.FRENCH;
            default -> throw Refusal.invalid("language", "LANGUAGE", "language is en or fr.");
        };
    }
}
