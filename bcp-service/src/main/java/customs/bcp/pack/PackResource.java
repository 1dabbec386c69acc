package customs.bcp.pack;

import customs.platform.act.Caller;
import customs.platform.problem.Refusal;
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

import java.util.Locale;
import java.util.UUID;

@Path("/api/v1/plan-versions/{id}/pack")
@Tag(name = "Plans")
public class PackResource {
    private final PackPrinting printing;
    private final Caller caller;

    PackResource(PackPrinting printing, Caller caller) {
        this.printing = printing;
        this.caller = caller;
    }

    @GET
    @Produces("application/pdf")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPack",
            summary = "A version as PDF, to print and keep where the network does not reach",
            description =
                    "language is en or fr; absent for the language of Accept-Language. What is or was in force comes"
                            + " as the latest edition was sealed; with team or role an extract of it for those people."
                            + " Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor, administrator."
                            + " Problems: not-found, invalid.")
    @APIResponse(
            responseCode = "200",
            description = "The PDF",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> read(
            UUID id,
            @QueryParam("language") String language,
            @QueryParam("team") String team,
            @QueryParam("role") String role) {
        return file(id, language, team, role, PackFormat.PDF, "pdf");
    }

    @GET
    @Path("/page")
    @Produces("text/html")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readPackPage",
            summary = "The same as one HTML file that opens from a stick: no script, nothing loaded",
            description = "As readPack. Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor,"
                    + " administrator. Problems: not-found, invalid.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> readPage(
            UUID id,
            @QueryParam("language") String language,
            @QueryParam("team") String team,
            @QueryParam("role") String role) {
        return file(id, language, team, role, PackFormat.HTML, "html");
    }

    private RestResponse<byte[]> file(
            UUID id, String language, String team, String role, PackFormat format, String ending) {
        return RestResponse.ResponseBuilder.ok(
                        printing.read(id, Extract.of(team, role), locale(language), format, caller.actor()))
                .header("Content-Disposition", "attachment; filename=\"plan-" + id + "." + ending + "\"")
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
