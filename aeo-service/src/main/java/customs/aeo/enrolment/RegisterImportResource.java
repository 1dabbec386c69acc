package customs.aeo.enrolment;

import customs.aeo.operator.Enlistment;
import customs.aeo.wording.Sentences;
import customs.platform.act.Act;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

import java.io.File;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Files of operators: uploaded, mapped, checked row by row, entered. */
@Path("/api/v1/register-imports")
@Tag(name = "Register import")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RegisterImportResource {
    private final ImportDesk desk;
    private final EnrolmentRound round;
    private final Sentences sentences;
    private final Caller caller;
    private final Clock clock;

    RegisterImportResource(ImportDesk desk, EnrolmentRound round, Sentences sentences, Caller caller, Clock clock) {
        this.desk = desk;
        this.round = round;
        this.sentences = sentences;
        this.caller = caller;
        this.clock = clock;
    }

    @Schema(description = "Which column of the file is what, and what is the same in every row")
    public record ImportMapping(
            @Schema(description = "Title of a register's column → name of the file's column") @NotNull
            Map<@NotBlank String, @NotBlank @Size(max = 8000) String> columns,

            @Schema(description = "Title of a register's column → its value where a row says nothing")
            Map<@NotBlank String, @NotBlank @Size(max = 200) String> constants) {}

    @Schema(description = "What is to be entered")
    public record ImportEnrolment(
            @Schema(description = "Rows are refused; the others are to be entered all the same")
            Boolean withoutRefused) {}

    @GET
    @RolesAllowed({"aeo-officer", "auditor"})
    @Operation(
            operationId = "listRegisterImports",
            summary = "Files of operators of the administration, the latest first",
            description = "Roles: aeo-officer, auditor.")
    public Page<RegisterImportView> list(@QueryParam("limit") Integer limit, @QueryParam("after") String after) {
        var actor = caller.actor();
        return desk.page(actor, limit, after).map(it -> RegisterImportView.of(it, actor));
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({"aeo-officer", "auditor"})
    @Operation(
            operationId = "readRegisterImport",
            summary = "One file of operators: how far it is",
            description = "Roles: aeo-officer, auditor.")
    @APIResponse(responseCode = "200", description = "The import")
    @APIResponse(responseCode = "404", description = "not-found")
    public RegisterImportView read(@PathParam("id") UUID id) {
        var actor = caller.actor();
        return RegisterImportView.of(desk.read(id, actor), actor);
    }

    @POST
    @RolesAllowed("aeo-officer")
    @Idempotent
    @FileLimit
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(
            operationId = "uploadRegister",
            summary = "Takes a file of operators; nothing is entered yet",
            description = "Role: aeo-officer. Takes an Idempotency-Key. CSV in UTF-8 or XLSX, judged by content, up to"
                    + " 250 MB; the first row names the columns. Macros, links and archives that burst are refused.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponseSchema(value = RegisterImportView.class, responseCode = "201", responseDescription = "Taken")
    @APIResponse(responseCode = "413", description = "too-large")
    @APIResponse(responseCode = "415", description = "unsafe-file")
    @APIResponse(responseCode = "422", description = "empty-file, unreadable-file, invalid")
    public RestResponse<RegisterImportView> upload(
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @QueryParam("fileName") @NotBlank @Size(max = 200) String fileName,
            File content) {
        try {
            var actor = caller.actor();
            var taken = desk.upload(fileName, content.toPath(), caller.inputHash(), act());
            return RestResponse.ResponseBuilder.<RegisterImportView>created(
                            URI.create("/api/v1/register-imports/" + taken.id()))
                    .entity(RegisterImportView.of(taken, actor))
                    .build();
        } finally {
            ImportRows.delete(content.toPath());
        }
    }

    @PUT
    @Path("/{id}/mapping")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "mapRegisterImport",
            summary = "Says which column of the file is what",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Noted; to be checked")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "invalid")
    public RegisterImportView map(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ImportMapping body) {
        var constants = body.constants() == null ? Map.<String, String>of() : body.constants();
        return view(desk.map(id, Expected.of(ifMatch), body.columns(), constants, act()));
    }

    @POST
    @Path("/{id}/check")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "checkRegisterImport",
            summary = "Looks at each row and says what would become of it; nothing is entered",
            description = "Role: aeo-officer. Needs If-Match. Goes on behind the answer.")
    @APIResponse(responseCode = "200", description = "Begun")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    @APIResponse(responseCode = "422", description = "mapping-incomplete")
    public RegisterImportView check(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        var view = view(desk.check(id, Expected.of(ifMatch), act()));
        round.soon();
        return view;
    }

    @POST
    @Path("/{id}/enrolment")
    @RolesAllowed("aeo-officer")
    @Operation(
            operationId = "enrolRegisterImport",
            summary = "Enters the operators of the file, or goes on with that",
            description = "Role: aeo-officer. Needs If-Match. Goes on behind the answer, also after a restart. Entering"
                    + " the same file again changes nothing.")
    @APIResponse(responseCode = "200", description = "Begun")
    @APIResponse(responseCode = "409", description = "wrong-stage, rows-refused")
    @APIResponse(responseCode = "412", description = "stale")
    public RegisterImportView enrol(
            @PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid ImportEnrolment body) {
        var view = view(desk.enrol(id, Expected.of(ifMatch), Boolean.TRUE.equals(body.withoutRefused()), act()));
        round.soon();
        return view;
    }

    @POST
    @Path("/{id}/pause")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "pauseRegisterImport",
            summary = "Stops entering; what was entered stays",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Stopped")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public RegisterImportView pause(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return view(desk.pause(id, Expected.of(ifMatch), act()));
    }

    @POST
    @Path("/{id}/discard")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "discardRegisterImport",
            summary = "Gives the file up; it is deleted, its hash and history stay",
            description = "Role: aeo-officer. Needs If-Match.")
    @APIResponse(responseCode = "200", description = "Given up")
    @APIResponse(responseCode = "409", description = "wrong-stage")
    @APIResponse(responseCode = "412", description = "stale")
    public RegisterImportView discard(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return view(desk.discard(id, Expected.of(ifMatch), act()));
    }

    @GET
    @Path("/{id}/rows")
    @RolesAllowed({"aeo-officer", "auditor"})
    @Operation(
            operationId = "listImportedRows",
            summary = "Rows that are refused, changed or resemble another operator, in the order of the file",
            description = "Roles: aeo-officer, auditor. The first 200,000 are kept.")
    @APIResponse(responseCode = "200", description = "The rows")
    @APIResponse(responseCode = "404", description = "not-found")
    public Page<RegisterImportView.RowView> rows(
            @PathParam("id") UUID id,
            @QueryParam("outcome") Enlistment.Kind outcome,
            @QueryParam("limit") Integer limit,
            @QueryParam("after") @DefaultValue("0") @Min(0) Integer after) {
        var most = Limit.of(limit);
        var told = desk.told(id, caller.actor(), outcome, after, most.plusOne());
        var shown = told.size() > most.rows() ? told.subList(0, most.rows()) : told;
        return new Page<>(
                shown.stream().map(this::view).toList(),
                told.size() > most.rows() ? Integer.toString(shown.getLast().row()) : null);
    }

    @GET
    @Path("/{id}/report")
    @Produces("text/csv")
    @RolesAllowed({"aeo-officer", "auditor"})
    @Operation(
            operationId = "downloadImportReport",
            summary = "The same rows as a CSV file: row, outcome, column, code, sentence",
            description = "Roles: aeo-officer, auditor. In the language asked for.")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "404", description = "not-found")
    public RestResponse<InputStream> report(@PathParam("id") UUID id) {
        var actor = caller.actor();
        desk.read(id, actor);
        var language = caller.language();
        return RestResponse.ResponseBuilder.ok(Written.by(out -> new ImportReport(sentences, language)
                        .write(out, (after, most) -> desk.told(id, actor, null, after, most))))
                .header("Content-Disposition", "attachment; filename=\"report-%s.csv\"".formatted(id))
                .build();
    }

    private RegisterImportView.RowView view(ImportRows.Told told) {
        return new RegisterImportView.RowView(
                told.row(),
                told.outcome(),
                told.faults().stream()
                        .map(fault -> new RegisterImportView.FaultView(
                                fault.column(), ImportReport.said(sentences, caller.language(), fault)))
                        .toList());
    }

    private RegisterImportView view(RegisterImport it) {
        return RegisterImportView.of(it, caller.actor());
    }

    private Act act() {
        return new Act(caller.actor(), clock.instant());
    }
}
