package customs.bcp.estate;

import customs.bcp.estate.sheet.EstateExport;
import customs.bcp.estate.sheet.EstateFile;
import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/v1/estate")
@Tag(name = "Estate files")
public class EstateFileResource {
    private final Importing importing;
    private final EstateReading reading;
    private final Caller caller;

    EstateFileResource(Importing importing, EstateReading reading, Caller caller) {
        this.importing = importing;
        this.reading = reading;
        this.caller = caller;
    }

    @POST
    @Path("/imports")
    @Idempotent
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, EstateFile.XLSX, EstateFile.YAML})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("bcp-author")
    @Operation(
            operationId = "importEstate",
            summary = "Takes over one XLSX or YAML file: all of it or nothing",
            description =
                    "The body is the file itself, at most 5 MB; what it is is told by its content. With dryRun=true"
                            + " nothing changes and the report lists every error by sheet, row and column; without, a file with"
                            + " errors is refused as flawed-file with the same places. mode=MERGE keeps what the file does not"
                            + " state, REPLACE removes it. Role: bcp-author. Problems: too-large, unsupported-media-type,"
                            + " unsafe-file, unreadable-file, estate-too-large, flawed-file.")
    public ImportReport importFile(
            @QueryParam("dryRun") @Schema(enumeration = {"true", "false"}) String dryRun,
            @QueryParam("mode") @Schema(enumeration = {"MERGE", "REPLACE"}) String mode,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @HeaderParam("Content-Type")
                    @org.eclipse.microprofile.openapi.annotations.parameters.Parameter(hidden = true)
                    String contentType,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] file) {
        var content = file == null ? new byte[0] : file;
        var stated = QueryChoice.of("mode", mode, ImportMode.class);
        var chosen = stated == null ? ImportMode.MERGE : stated;
        return QueryChoice.flag("dryRun", dryRun)
                ? importing.rehearse(content, contentType, chosen, caller.actor())
                : importing.run(content, contentType, chosen, caller.actor());
    }

    @GET
    @Path("/export")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "exportEstate",
            summary = "The caller's estate as a file that can be imported again",
            description =
                    "format is XLSX or YAML. Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor,"
                            + " administrator. Problems: wrong-type.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = EstateFile.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = EstateFile.YAML, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<byte[]> export(@QueryParam("format") @Schema(enumeration = {"XLSX", "YAML"}) String format) {
        return file(reading.document(caller.actor()), format(format), "estate");
    }

    @GET
    @Path("/template")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
    @Operation(
            operationId = "readEstateTemplate",
            summary = "A small estate to write over, with all tables and columns",
            description =
                    "format is XLSX or YAML. Roles: bcp-author, bcp-reviewer, bcp-approver, crisis-manager, auditor,"
                            + " administrator. Problems: wrong-type.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = EstateFile.XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = EstateFile.YAML, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<byte[]> template(@QueryParam("format") @Schema(enumeration = {"XLSX", "YAML"}) String format) {
        return file(Template.ESTATE, format(format), "estate-template");
    }

    private static FileFormat format(String name) {
        var stated = QueryChoice.of("format", name, FileFormat.class);
        return stated == null ? FileFormat.XLSX : stated;
    }

    private static RestResponse<byte[]> file(EstateDocument estate, FileFormat format, String name) {
        boolean workbook = format == FileFormat.XLSX;
        return RestResponse.ResponseBuilder.ok(workbook ? EstateExport.workbook(estate) : EstateExport.yaml(estate))
                .type(workbook ? EstateFile.XLSX : EstateFile.YAML)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s.%s\"".formatted(name, workbook ? "xlsx" : "yaml"))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
