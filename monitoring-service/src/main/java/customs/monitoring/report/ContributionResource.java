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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;
import java.util.UUID;

/** What a contributor does with the own administration's report. */
@Path("/api/v1/reports/{id}")
@Tag(name = "Contribution")
@Produces(MediaType.APPLICATION_JSON)
class ContributionResource {
    private final Contribution contribution;
    private final Attaching attaching;
    private final ReportViews views;
    private final Caller caller;

    ContributionResource(Contribution contribution, Attaching attaching, ReportViews views, Caller caller) {
        this.contribution = contribution;
        this.attaching = attaching;
        this.views = views;
        this.caller = caller;
    }

    /** Answers to save; points that are not named stay as they are. */
    record SectionInput(@NotNull @Size(min = 1, max = 100) List<@Valid @NotNull PointEntry> points) {}

    /** What the administration says about a delivered figure. */
    record RemarkInput(
            @NotNull Remark.Kind kind,

            @Pattern(regexp = "[A-Z_]{1,20}") @Schema(description = "_T unless told")
            String breakdown,

            @NotBlank @Size(max = 4000) String text) {}

    /** An answer to a query. */
    record AnswerInput(@NotBlank @Size(max = 4000) String text) {}

    @PUT
    @Path("/sections/{theme}")
    @RolesAllowed("report-contributor")
    @Operation(
            operationId = "saveSection",
            summary = "Saves answers of one theme, all of them or a single one",
            description = "If-Match is the section's version. All answers are saved or none. Problems: window-not-open,"
                    + " window-closed, report-locked-in-validation, report-locked-submitted, report-locked-accepted,"
                    + " published-use-amendment, figure-read-only, not-asked, reason-required, ratio-num-gt-den,"
                    + " denominator-zero, percent-out-of-range, value-required, level-out-of-range, stale.")
    public ReportView save(
            UUID id, String theme, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull SectionInput input) {
        return views.view(contribution.save(id, theme, Expected.of(ifMatch), input.points(), caller.actor()));
    }

    @POST
    @Path("/send-for-validation")
    @RolesAllowed("report-contributor")
    @Operation(
            operationId = "sendForValidation",
            summary = "Hands the draft to the validator",
            description = "Problems: points-missing (with one error for each), wrong-stage, stale.")
    public ReportView sendForValidation(UUID id, @HeaderParam("If-Match") String ifMatch) {
        return views.view(contribution.sendForValidation(id, Expected.of(ifMatch), caller.actor()));
    }

    @POST
    @Path("/figures/{indicator}/remarks")
    @Idempotent
    @RolesAllowed("report-contributor")
    @Operation(
            operationId = "remarkOnFigure",
            summary = "Comments on a delivered figure or contests it; the figure itself stays as delivered")
    public ReportView remark(
            UUID id,
            String indicator,
            @HeaderParam("Idempotency-Key") String idempotencyKey,
            @Valid @NotNull RemarkInput input) {
        var point = new Point(indicator, input.breakdown() == null ? Indicator.TOTAL : input.breakdown());
        return views.view(contribution.remark(id, point, input.kind(), input.text(), caller.actor()));
    }

    /** To whom a delivered figure is open. */
    record DisclosureInput(
            @NotNull Disclosure disclosure,

            @Pattern(regexp = "[A-Z_]{1,20}") @Schema(description = "_T unless told")
            String breakdown) {}

    @PUT
    @Path("/figures/{indicator}/disclosure")
    @RolesAllowed("report-contributor")
    @Operation(
            operationId = "discloseFigure",
            summary = "Says to whom a delivered figure is open; the bodies unless told",
            description = "Problems: not-found, and the locks of saveSection.")
    public ReportView disclose(UUID id, String indicator, @Valid @NotNull DisclosureInput input) {
        var point = new Point(indicator, input.breakdown() == null ? Indicator.TOTAL : input.breakdown());
        return views.view(attaching.disclose(id, point, input.disclosure(), caller.actor()));
    }

    @POST
    @Path("/figures/ask-again")
    @RolesAllowed("report-contributor")
    @Operation(
            operationId = "askSistersAgain",
            summary = "Asks the sister services for their figures now instead of at the next turn")
    public ReportView askAgain(UUID id) {
        return views.view(contribution.askAgain(id, caller.actor()));
    }

    @POST
    @Path("/queries/{query}/answer")
    @RolesAllowed({"report-contributor", "report-validator"})
    @Operation(
            operationId = "answerQuery",
            summary = "Answers a query of the analyst",
            description = "If-Match is the query's version. Problems: wrong-stage, stale.")
    public ReportView answer(
            UUID id, UUID query, @HeaderParam("If-Match") String ifMatch, @Valid @NotNull AnswerInput input) {
        return views.view(contribution.answer(id, query, Expected.of(ifMatch), input.text(), caller.actor()));
    }
}
