package customs.monitoring.publication;

import customs.platform.act.Caller;
import customs.platform.problem.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.time.Instant;
import java.util.Arrays;

/** Published results as files. */
@Path("/api/v1/results/{cycle}/export")
@Tag(name = "Publication")
class ResultExportResource {
    private final ResultExport export;
    private final Caller caller;

    ResultExportResource(ResultExport export, Caller caller) {
        this.export = export;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "exportResults",
            summary = "Results of a cycle as SDMX message, CSV or XLSX, of the version that was published",
            description = "SDMX-CSV and SDMX-JSON 2.0 (SDMX 3.0) and 2.1 (SDMX 3.1) of the flow DF_SCORES or"
                    + " DF_RESILIENCE; CSV of one table; XLSX of all. A withheld figure is suppressed (Q), what nobody"
                    + " has is missing (O). An SDMX message is the same byte for byte each time it is asked for."
                    + " Problems: not-found, invalid.")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content = {
                @Content(mediaType = "application/vnd.sdmx.data+csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(mediaType = "application/vnd.sdmx.data+json", schema = @Schema(type = SchemaType.OBJECT)),
                @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public RestResponse<byte[]> export(
            String cycle,
            @QueryParam("format")
                    @Schema(
                            enumeration = {
                                "SDMX_CSV_2_0",
                                "SDMX_CSV_2_1",
                                "SDMX_JSON_2_0",
                                "SDMX_JSON_2_1",
                                "CSV",
                                "XLSX"
                            })
                    String format,
            @QueryParam("flow") @Schema(enumeration = {"DF_SCORES", "DF_RESILIENCE"}) String flow,
            @QueryParam("table")
                    @Schema(enumeration = {"SCORES", "INDICATORS", "DISTRIBUTIONS", "COVERAGE", "MEMBERS", "VALUES"})
                    String table,
            @QueryParam("version") @Min(1) Integer version,
            @QueryParam("asOf") Instant asOf) {
        var file = export.write(
                cycle,
                version,
                asOf,
                format == null ? ResultFormat.SDMX_CSV_2_1 : choice("format", format, ResultFormat.class),
                flow == null || choice("flow", flow, Flow.class) == Flow.DF_SCORES,
                table == null ? ResultTable.Kind.SCORES : choice("table", table, ResultTable.Kind.class),
                caller.language());
        return RestResponse.ResponseBuilder.ok(file.content())
                .header("Content-Type", file.mediaType())
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    private enum Flow {
        DF_SCORES,
        DF_RESILIENCE
    }

    private static <E extends Enum<E>> E choice(String parameter, String value, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        parameter,
                        "CHOICE",
                        "%s is one of %s.".formatted(parameter, Arrays.toString(type.getEnumConstants()))));
    }
}
