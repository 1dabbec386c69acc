package customs.monitoring.report;

import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Point;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import java.util.UUID;

/** What the Secretariat's analyst does with a submitted report. */
@Path("/api/v1/reports/{id}")
@Tag(name = "Checking")
@Produces(MediaType.APPLICATION_JSON)
class CheckingResource {
    private final Checking checking;
    private final ReportViews views;
    private final Caller caller;

    CheckingResource(Checking checking, ReportViews views, Caller caller) {
        this.checking = checking;
        this.views = views;
        this.caller = caller;
    }

    /** A query about one data point. */
    record QueryInput(
            @NotBlank @Size(max = 20) @Schema(examples = "I3_01")
            String indicator,

            @Pattern(regexp = "[A-Z_]{1,20}") @Schema(description = "_T unless told")
            String breakdown,

            @NotBlank @Size(max = 4000) String text) {}

    @POST
    @Path("/check")
    @RolesAllowed("analyst")
    @Operation(
            operationId = "beginCheck",
            summary = "Begins to check a submitted report",
            description = "Problems: wrong-stage, stale.")
    public ReportView check(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return views.view(checking.check(id, Expected.of(ifMatch), caller.actor()));
    }

    @POST
    @Path("/queries")
    @Idempotent
    @RolesAllowed("analyst")
    @Operation(
            operationId = "askQuery",
            summary = "Asks the administration about one data point",
            description = "Problems: wrong-stage.")
    @APIResponseSchema(value = ReportView.class, responseCode = "201", responseDescription = "The report")
    public RestResponse<ReportView> ask(
            UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey, @Valid @NotNull QueryInput input) {
        var point = new Point(input.indicator(), input.breakdown() == null ? Indicator.TOTAL : input.breakdown());
        return RestResponse.status(
                RestResponse.Status.CREATED, views.view(checking.ask(id, point, input.text(), caller.actor())));
    }

    @POST
    @Path("/queries/{query}/close")
    @RolesAllowed("analyst")
    @Operation(
            operationId = "closeQuery",
            summary = "Closes a query",
            description = "If-Match is the query's version. Problems: wrong-stage, stale.")
    public ReportView close(UUID id, UUID query, @HeaderParam("If-Match") String ifMatch) {
        return views.view(checking.close(id, query, Expected.of(ifMatch), caller.actor()));
    }

    @POST
    @Path("/return")
    @RolesAllowed("analyst")
    @Operation(
            operationId = "returnReport",
            summary = "Returns the report with its open queries; the on-time flag stays",
            description = "Problems: query-required, wrong-stage, stale.")
    public ReportView giveBack(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return views.view(checking.giveBack(id, Expected.of(ifMatch), caller.actor()));
    }

    @POST
    @Path("/accept")
    @RolesAllowed("analyst")
    @Operation(
            operationId = "acceptReport",
            summary = "Accepts the report for the bodies",
            description = "Problems: query-open, wrong-stage, stale.")
    public ReportView accept(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return views.view(checking.accept(id, Expected.of(ifMatch), caller.actor()));
    }
}
