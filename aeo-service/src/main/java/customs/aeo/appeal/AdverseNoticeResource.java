package customs.aeo.appeal;

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

/** Notices of decisions that take something away, and of appeals against them. */
@Path("/api/v1/notices")
@Produces("application/pdf")
@Tag(name = "Decision")
public class AdverseNoticeResource {
    private static final String LANGUAGES = "language is en or fr; absent for the language of Accept-Language."
            + " Roles: aeo-officer, aeo-decider, auditor, trader (its own).";
    private final AdverseNotice notice;
    private final Caller caller;

    AdverseNoticeResource(AdverseNotice notice, Caller caller) {
        this.notice = notice;
        this.caller = caller;
    }

    @GET
    @Path("/suspensions/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readSuspensionNotice",
            summary = "The notice of a suspension as PDF: levels, reasons, hearing, appeal",
            description = LANGUAGES)
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
    public RestResponse<byte[]> suspension(@PathParam("id") UUID id, @QueryParam("language") String language) {
        return pdf("suspension-" + id, notice.suspension(id, locale(language), caller.actor()));
    }

    @GET
    @Path("/revocations/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readRevocationNotice",
            summary = "The notice of a revocation or annulment as PDF: what is taken away, reasons, hearing, appeal",
            description = LANGUAGES)
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
    public RestResponse<byte[]> revocation(@PathParam("id") UUID id, @QueryParam("language") String language) {
        return pdf("revocation-" + id, notice.revocation(id, locale(language), caller.actor()));
    }

    @GET
    @Path("/amendments/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readAmendmentNotice",
            summary = "The notice of a decision on an amendment as PDF: what changes, reasons, hearing, appeal",
            description = LANGUAGES)
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
    public RestResponse<byte[]> amendment(@PathParam("id") UUID id, @QueryParam("language") String language) {
        return pdf("amendment-" + id, notice.amendment(id, locale(language), caller.actor()));
    }

    @GET
    @Path("/appeals/{id}")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "readAppealNotice",
            summary = "The decision on an appeal as PDF: what each level found and why, and what is possible next",
            description = LANGUAGES)
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
    public RestResponse<byte[]> appeal(@PathParam("id") UUID id, @QueryParam("language") String language) {
        return pdf("appeal-" + id, notice.appeal(id, locale(language), caller.actor()));
    }

    private static RestResponse<byte[]> pdf(String name, byte[] content) {
        return RestResponse.ResponseBuilder.ok(content)
                .header("Content-Disposition", "attachment; filename=\"%s.pdf\"".formatted(name))
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
