package customs.bcp.filing;

import customs.platform.act.Caller;
import customs.platform.page.Page;
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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

@Path("/api/v1/received-filings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Filing")
public class ReceivedFilingResource {
    private final Filing filing;
    private final Caller caller;

    ReceivedFilingResource(Filing filing, Caller caller) {
        this.filing = filing;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader"
    })
    @Operation(
            operationId = "listReceivedFilings",
            summary = "What was filed to the caller's region or administration, and only what was shared of it",
            description = "Roles: regional-reader, bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor,"
                    + " administrator.")
    public Page<ReceivedFiling> list(@QueryParam("after") String after, @QueryParam("limit") Integer limit) {
        return filing.received(caller.actor(), after, limit);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader"
    })
    @Operation(
            operationId = "readReceivedFiling",
            summary = "One of them",
            description = "Roles: regional-reader, bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor,"
                    + " administrator. Problems: not-found.")
    public ReceivedFiling read(UUID id) {
        return filing.received(id, caller.actor());
    }

    @GET
    @Path("/{id}/files/{sha256}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({
        "bcp-author",
        "bcp-reviewer",
        "bcp-approver",
        "crisis-manager",
        "auditor",
        "administrator",
        "regional-reader"
    })
    @Operation(
            operationId = "downloadReceivedFile",
            summary = "A file of a version that was filed whole, to be saved and never shown in place",
            description = "By the hash that the filing states. Roles: regional-reader, bcp-author, bcp-reviewer,"
                    + " bcp-approver, crisis-manager, auditor, administrator. Problems: not-found.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> download(UUID id, String sha256) {
        var file = filing.file(id, sha256, caller.actor());
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(file.bytes(), MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
