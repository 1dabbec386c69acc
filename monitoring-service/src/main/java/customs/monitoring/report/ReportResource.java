package customs.monitoring.report;

import customs.platform.act.Caller;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.time.Instant;
import java.util.UUID;

/** Reading reports. National roles see their own; the Secretariat and secretaries what was submitted; delegates what is tabled. */
@Path("/api/v1/reports")
@Tag(name = "Reports")
@Produces(MediaType.APPLICATION_JSON)
class ReportResource {
    private final Dossiers dossiers;
    private final ReportViews views;
    private final Caller caller;

    ReportResource(Dossiers dossiers, ReportViews views, Caller caller) {
        this.dossiers = dossiers;
        this.views = views;
        this.caller = caller;
    }

    @GET
    @RolesAllowed({
        "report-contributor",
        "report-validator",
        "analyst",
        "body-secretary",
        "delegate",
        "auditor",
        "administrator"
    })
    @Operation(operationId = "listReports", summary = "Reports that the caller may see, by cycle and administration")
    public Page<ReportSummary> list(
            @QueryParam("cycle") String cycle,
            @QueryParam("administration") @Pattern(regexp = "[A-Z]{2}") String administration,
            @QueryParam("stage") ReportStage stage,
            @QueryParam("after") String after,
            @QueryParam("limit") Integer limit) {
        return dossiers.page(caller.actor(), cycle, administration, stage, Cursor.decode(after, 2), Limit.of(limit))
                .map(views::summary);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        "report-contributor",
        "report-validator",
        "analyst",
        "body-secretary",
        "delegate",
        "auditor",
        "administrator"
    })
    @Operation(
            operationId = "readReport",
            summary = "One report by theme, with progress, what is missing, and what the caller may do",
            description = "The administration sees the draft; all others the last signed version. The ETag is the"
                    + " report's; each section carries a version of its own for saving.")
    public ReportView read(UUID id) {
        return views.view(dossiers.read(id, caller.actor()));
    }

    @GET
    @Path("/{id}/versions/{number}")
    @RolesAllowed({"report-contributor", "report-validator", "analyst", "auditor", "administrator"})
    @Operation(
            operationId = "readReportVersion",
            summary = "A signed version, word for word, with its hash",
            description = "hash is the SHA-256 of content as UTF-8.")
    public ReportVersionView version(UUID id, int number) {
        return ReportVersionView.of(dossiers.version(id, number, caller.actor()));
    }

    /** What was signed; the hash is over exactly this text. */
    record ReportVersionView(
            int number,
            String hash,
            Instant signedAt,

            @Schema(description = "The signed JSON document as text, so that its hash can be recomputed")
            String content) {

        static ReportVersionView of(Dossiers.Signed signed) {
            ReportVersion version = signed.version();
            return new ReportVersionView(version.number(), version.hash(), version.signedAt(), signed.content());
        }
    }
}
