package customs.monitoring.report;

import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Point;
import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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

import java.util.UUID;

/** Files that show what stands behind answers. */
@Path("/api/v1/reports/{id}/evidence")
@Tag(name = "Contribution")
class EvidenceResource {
    private final Attaching attaching;
    private final ReportViews views;
    private final Caller caller;

    EvidenceResource(Attaching attaching, ReportViews views, Caller caller) {
        this.attaching = attaching;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed("report-contributor")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "attachEvidence",
            summary = "Puts a file beside an answer",
            description =
                    "The body is a PDF, PNG or JPEG of at most 20 MB; at most ten for an answer. What is signed names"
                            + " each file with its SHA-256. Problems: not-found, too-large, unsupported-media-type, too-many-files,"
                            + " and the locks of saveSection.")
    @APIResponseSchema(value = ReportView.class, responseCode = "201", responseDescription = "The report")
    public RestResponse<ReportView> attach(
            UUID id,
            @QueryParam("indicator") @NotNull @Pattern(regexp = "[A-Z][0-9]+_[0-9]+") String indicator,
            @QueryParam("breakdown") @Pattern(regexp = "[A-Z_]{1,20}") String breakdown,
            @QueryParam("name") @NotBlank @Size(max = 200) String name,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] file) {
        var point = new Point(indicator, breakdown == null ? Indicator.TOTAL : breakdown);
        return RestResponse.status(
                RestResponse.Status.CREATED,
                views.view(
                        attaching.attach(id, point, name.strip(), file == null ? new byte[0] : file, caller.actor())));
    }

    @GET
    @Path("/{evidence}")
    @RolesAllowed({"report-contributor", "report-validator", "analyst", "auditor", "administrator"})
    @Operation(
            operationId = "readEvidence",
            summary = "A file beside an answer, for the administration itself and the Secretariat",
            description = "Problems: not-found.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    public RestResponse<byte[]> read(UUID id, UUID evidence) {
        var file = attaching.read(id, evidence, caller.actor());
        return RestResponse.ResponseBuilder.ok(file.content())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"evidence-%s.%s\"".formatted(evidence, suffix(file)))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private static String suffix(Attaching.File file) {
        String kind = file.evidence().mediaType();
        return kind.substring(kind.indexOf('/') + 1);
    }

    @DELETE
    @Path("/{evidence}")
    @RolesAllowed("report-contributor")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "detachEvidence",
            summary = "Takes a file away from the draft; what was signed with it keeps it",
            description = "Problems: not-found, and the locks of saveSection.")
    public ReportView detach(UUID id, UUID evidence) {
        return views.view(attaching.detach(id, evidence, caller.actor()));
    }
}
