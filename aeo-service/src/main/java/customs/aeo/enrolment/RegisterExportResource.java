package customs.aeo.enrolment;

import customs.platform.act.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.io.InputStream;

/** The register of operators as a file. */
@Path("/api/v1/register-export")
@Tag(name = "Register import")
public class RegisterExportResource {
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private final RegisterExport export;
    private final Caller caller;

    RegisterExportResource(RegisterExport export, Caller caller) {
        this.export = export;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({"aeo-officer", "auditor"})
    @Produces("text/csv")
    @Operation(
            operationId = "exportRegister",
            summary = "All operators of the administration with the columns of an import, as CSV",
            description = "Roles: aeo-officer, auditor. What is exported can be imported again without loss.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    public RestResponse<InputStream> export() {
        return export(RegisterFile.Format.CSV, "operators.csv");
    }

    @GET
    @Path("/sheet")
    @RolesAllowed({"aeo-officer", "auditor"})
    @Produces(SHEET)
    @Operation(
            operationId = "exportRegisterSheet",
            summary = "All operators of the administration with the columns of an import, as XLSX",
            description = "Roles: aeo-officer, auditor. Up to 1,048,575 operators; more only as CSV.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = @Content(mediaType = SHEET, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "422", description = "invalid")
    public RestResponse<InputStream> exportSheet() {
        return export(RegisterFile.Format.XLSX, "operators.xlsx");
    }

    private RestResponse<InputStream> export(RegisterFile.Format format, String name) {
        var actor = caller.actor();
        export.check(actor, format);
        return RestResponse.ResponseBuilder.ok(Written.by(out -> export.write(actor.administration(), format, out)))
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(name))
                .build();
    }
}
