package customs.monitoring.report;

import customs.monitoring.report.ValidationResource.ReasonInput;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.UUID;

/** Publication of a reviewed report, and its amendment. */
@Path("/api/v1/reports/{id}")
@Tag(name = "Publishing")
@Produces(MediaType.APPLICATION_JSON)
class PublishingResource {
    private final Publishing publishing;
    private final ReportViews views;
    private final Caller caller;

    PublishingResource(Publishing publishing, ReportViews views, Caller caller) {
        this.publishing = publishing;
        this.views = views;
        this.caller = caller;
    }

    @POST
    @Path("/publish")
    @RolesAllowed("analyst")
    @Operation(
            operationId = "publishReport",
            summary = "Publishes a report that every body reviewed, as far as each value is disclosed",
            description = "An amended version takes the place of the one before. Problems: wrong-stage, stale.")
    public ReportView publish(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return views.view(publishing.publish(id, Expected.of(ifMatch), caller.actor()));
    }

    @POST
    @Path("/ask-amendment")
    @RolesAllowed("report-validator")
    @Operation(
            operationId = "askAmendment",
            summary = "Asks the Secretariat to open the published report for a correction, with a reason",
            description = "Problems: reason-required, amendment-asked, wrong-stage, stale.")
    public ReportView askAmendment(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonInput input) {
        return views.view(publishing.askAmendment(id, Expected.of(ifMatch), input.reason(), caller.actor()));
    }

    @POST
    @Path("/open-amendment")
    @RolesAllowed("analyst")
    @Operation(
            operationId = "openAmendment",
            summary = "Opens the next version as a draft; the published version stays public until that is published",
            description = "Problems: amendment-not-asked, stale.")
    public ReportView openAmendment(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return views.view(publishing.openAmendment(id, Expected.of(ifMatch), caller.actor()));
    }

    @POST
    @Path("/decline-amendment")
    @RolesAllowed("analyst")
    @Operation(
            operationId = "declineAmendment",
            summary = "Declines the amendment that was asked for, with a reason",
            description = "Problems: amendment-not-asked, reason-required, stale.")
    public ReportView declineAmendment(
            UUID id, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull ReasonInput input) {
        return views.view(publishing.declineAmendment(id, Expected.of(ifMatch), input.reason(), caller.actor()));
    }
}
