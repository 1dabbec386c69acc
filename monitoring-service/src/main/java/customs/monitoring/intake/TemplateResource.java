package customs.monitoring.intake;

import customs.platform.act.Caller;
import customs.platform.idempotency.Idempotent;
import customs.platform.problem.Refusal;
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

import java.util.List;
import java.util.UUID;

/** A report as a workbook, for those who fill it where the line is slow or absent. */
@Path("/api/v1/reports/{id}/template")
@Tag(name = "Contribution")
class TemplateResource {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Template template;
    private final Caller caller;

    TemplateResource(Template template, Caller caller) {
        this.template = template;
        this.caller = caller;
    }

    /** What a filled template says, and what is wrong with it. */
    record TemplateReport(
            @Schema(description = "Nothing was changed") boolean dryRun,

            @Schema(description = "Points whose answer differs from what stood in the report", examples = "I3_01")
            List<String> changed,

            @Schema(description = "Points whose answer is taken back")
            List<String> takenBack,

            @Schema(description = "By row and column; empty where it was taken in")
            List<TemplateFault> faults) {}

    @GET
    @Produces(XLSX)
    @RolesAllowed("report-contributor")
    @Operation(
            operationId = "readTemplate",
            summary = "The report as a workbook to fill: pre-filled, with lists to choose from, the rest protected",
            description = "Only while the report is open for entry. Problems: not-found, window-not-open,"
                    + " window-closed, report-locked-in-validation, report-locked-submitted, report-locked-accepted,"
                    + " published-use-amendment.")
    @APIResponse(
            responseCode = "200",
            description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> out(UUID id) {
        var actor = caller.actor();
        var file = template.out(id, actor.language(), actor);
        return RestResponse.ResponseBuilder.ok(file.content())
                .header("Content-Disposition", "attachment; filename=\"%s\"".formatted(file.name()))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }

    @POST
    @Idempotent
    @Consumes({MediaType.APPLICATION_OCTET_STREAM, XLSX})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("report-contributor")
    @Operation(
            operationId = "takeTemplate",
            summary = "Takes a filled template in: all of it or nothing",
            description = "The body is the file itself, at most 5 MB. A row without any entry takes its answer back."
                    + " With dryRun=true nothing changes, and everything wrong is listed by row and column; without,"
                    + " such a file is refused as flawed-template with the same places. The template knows the answers"
                    + " that it was taken out with: where they were changed since, it is refused as template-outdated."
                    + " Problems: too-large, unsupported-media-type, unreadable-file, unsafe-file (macros),"
                    + " template-other-member, template-other-cycle, template-structure-changed, template-outdated,"
                    + " flawed-template, and the locks of saveSection.")
    public TemplateReport in(
            UUID id,
            @QueryParam("dryRun") @Schema(enumeration = {"true", "false"}) String dryRun,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    byte[] file) {
        boolean rehearsal =
                switch (dryRun) {
                    case null -> false;
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw Refusal.invalid("dryRun", "CHOICE", "dryRun is true or false.");
                };
        var taken = template.in(id, file == null ? new byte[0] : file, rehearsal, caller.actor());
        return new TemplateReport(rehearsal, taken.changed(), taken.back(), taken.faults());
    }
}
