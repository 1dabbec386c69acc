package customs.monitoring.report;

import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

/** What the national validator does with a report. */
@Path("/api/v1/reports/{id}")
@Tag(name = "Validation")
@Produces(MediaType.APPLICATION_JSON)
class ValidationResource {
    private final Validation validation;
    private final ReportViews views;
    private final Caller caller;

    ValidationResource(Validation validation, ReportViews views, Caller caller) {
        this.validation = validation;
        this.views = views;
        this.caller = caller;
    }

    /** Why; no names of persons. */
    record ReasonInput(@Size(max = 2000) String reason) {}

    @POST
    @Path("/sign")
    @RolesAllowed("report-validator")
    @Operation(
            operationId = "signReport",
            summary = "Signs and submits the report; its content is frozen and hashed",
            description = "Whoever entered the last change cannot sign. Problems: self-validation, wrong-stage,"
                    + " window-closed, stale.")
    public ReportView sign(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return views.view(validation.sign(id, Expected.of(ifMatch), caller.actor()));
    }

    @POST
    @Path("/return-to-draft")
    @RolesAllowed("report-validator")
    @Operation(
            operationId = "returnToDraft",
            summary = "Gives the draft back to the contributors, with a reason",
            description = "Problems: reason-required, wrong-stage, stale.")
    public ReportView returnToDraft(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonInput input) {
        return views.view(validation.returnToDraft(id, Expected.of(ifMatch), input.reason(), caller.actor()));
    }

    @POST
    @Path("/withdraw")
    @RolesAllowed("report-validator")
    @Operation(
            operationId = "withdrawReport",
            summary = "Takes the report back before any body has it, with a reason",
            description = "Problems: reason-required, wrong-stage, stale.")
    public ReportView withdraw(UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonInput input) {
        return views.view(validation.withdraw(id, Expected.of(ifMatch), input.reason(), caller.actor()));
    }
}
