package customs.aeo.visit;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A visit to a site of the applicant. */
@Schema(description = "A visit: times proposed and chosen, minutes, findings and photographs")
public record VisitView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) String site,
        @Schema(required = true) List<String> criteria,
        @Schema(required = true) Visit.Stage stage,

        @Schema(required = true, description = "Times that can be chosen")
        List<Instant> slots,

        @Schema(nullable = true) Instant chosen,

        @Schema(nullable = true, description = "Why it was declined, proposed anew or cancelled")
        String reason,

        @Schema(nullable = true) String minutes,
        @Schema(required = true) List<SeenView> findings,

        @Schema(required = true, description = "Where each photograph can be downloaded")
        List<String> photographs,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(name = "VisitFinding", description = "Something that was seen")
    public record SeenView(
            @Schema(required = true) String criterion,
            @Schema(required = true) Visit.Gravity gravity,
            @Schema(required = true) String words) {}

    @Schema(name = "Visits", description = "Every visit of a case")
    public record Several(
            @Schema(required = true) List<VisitView> items,

            @Schema(required = true, description = "First day for a visit that is proposed now")
            LocalDate earliest,

            @Schema(required = true) List<ActLink> acts) {}

    @Schema(name = "AssessmentReport", description = "What the assessment found, and what the firm says to it")
    public record ReportView(
            @Schema(required = true) UUID id,
            @Schema(required = true) int version,
            @Schema(required = true) String words,
            @Schema(required = true) AssessmentReport.Stage stage,

            @Schema(nullable = true, description = "Last day for comments")
            LocalDate replyUntil,

            @Schema(required = true) List<ReportComment> comments,
            @Schema(required = true) List<ActLink> acts)
            implements Versioned {}

    @Schema(name = "AssessmentReportComment", description = "What the firm said to it")
    public record ReportComment(
            @Schema(required = true) String words,
            @Schema(required = true) boolean agrees,
            @Schema(required = true) Instant at) {}
}
