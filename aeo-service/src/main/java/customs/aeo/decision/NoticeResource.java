package customs.aeo.decision;

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

/** The notice of a decision. */
@Path("/api/v1/applications/{id}/notice")
@Tag(name = "Decision")
public class NoticeResource {
    private final Notice notice;
    private final Caller caller;

    NoticeResource(Notice notice, Caller caller) {
        this.notice = notice;
        this.caller = caller;
    }

    @GET
    @Produces("application/pdf")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readNotice",
            summary = "The notice of a decision as PDF: outcome per level, reasons, hearing, appeal",
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
    @APIResponse(responseCode = "409", description = "wrong-stage: nothing is decided yet")
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<byte[]> read(@PathParam("id") UUID id, @QueryParam("language") String language) {
        return RestResponse.ResponseBuilder.ok(notice.read(id, locale(language), caller.actor()))
                .header("Content-Disposition", "attachment; filename=\"decision-" + id + ".pdf\"")
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
