package customs.aeo.application;

import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Files that support an application. */
@Path("/api/v1/applications/{id}/evidence")
@Tag(name = "Evidence")
@Produces(MediaType.APPLICATION_JSON)
public class EvidenceResource {
    private final Attachment attachment;
    private final Caller caller;
    private final Clock clock;

    EvidenceResource(Attachment attachment, Caller caller, Clock clock) {
        this.attachment = attachment;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Operation(
            operationId = "listEvidence",
            summary = "Files of an application",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(responseCode = "200", description = "The files")
    @APIResponse(responseCode = "404", description = "not-found")
    public List<EvidenceView> list(@PathParam("id") UUID id) {
        return attachment.list(id, caller.actor());
    }

    @POST
    @LimitedUpload
    @RolesAllowed("trader")
    @Idempotent
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "attachEvidence",
            summary = "Adds a file to a draft or to an answer",
            description =
                    "Role: trader. Takes an Idempotency-Key. PDF, PNG, JPEG, DOCX, XLSX, TXT or CSV up to 20 MB, judged by content; macros and"
                            + " embedded objects are refused.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = EvidenceView.class, responseCode = "201", responseDescription = "Added")
    @APIResponse(responseCode = "404", description = "not-found")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "413", description = "too-large")
    @APIResponse(responseCode = "415", description = "file-refused")
    @APIResponse(responseCode = "422", description = "empty-file, invalid")
    public RestResponse<EvidenceView> attach(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @QueryParam("fileName") @NotBlank @Size(max = 200) String fileName,
            @QueryParam("document") @Size(max = 40) String document,
            InputStream content) {
        var evidence = attachment.attach(id, document, fileName, content, new Act(caller.actor(), clock.instant()));
        return RestResponse.ResponseBuilder.<EvidenceView>created(URI.create(evidence.href()))
                .entity(evidence)
                .build();
    }

    @GET
    @Path("/{evidence}/content")
    @RolesAllowed({"aeo-officer", "aeo-decider", "auditor", "trader"})
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "downloadEvidence",
            summary = "The file itself, always as a download",
            description = "Roles: aeo-officer, aeo-decider, auditor, trader (its own).")
    @APIResponse(
            responseCode = "200",
            description = "The bytes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "404", description = "not-found")
    public RestResponse<byte[]> download(@PathParam("id") UUID id, @PathParam("evidence") UUID evidence) {
        var download = attachment.download(id, evidence, caller.actor());
        var name = URLEncoder.encode(download.evidence().fileName(), StandardCharsets.UTF_8)
                .replace("+", "%20");
        return RestResponse.ResponseBuilder.ok(download.content())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header("X-Sha256", download.evidence().sha256())
                .build();
    }
}
