package customs.monitoring.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/** A report in one line. */
record ReportSummary(
        UUID id,
        String cycle,
        int dataYear,
        @Schema(examples = "XA") String administration,
        String memberName,
        String region,

        @Schema(description = "Invented for the demonstration")
        boolean demonstration,

        ReportStage stage,

        @Schema(description = "What the stage means, in the caller's language")
        String stageText,

        Instant stageSince,

        @Schema(description = "Version of the report, raised after a return")
        int number,

        @Schema(description = "Whether the first signature came in time; absent before it")
        Boolean onTime,

        boolean overdue,
        Instant submittedAt,
        Instant openAt,
        Instant dueAt,
        Instant closeAt,
        ProgressView progress,
        String href) {}
