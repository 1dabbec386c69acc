package customs.monitoring.report;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A report as the caller may see it: the form for the administration, the signed version for all others. */
record ReportView(
        UUID id,

        @Schema(description = "For If-Match of acts on the report; each section has a version of its own")
        int version,

        CycleView cycle,
        @Schema(examples = "XA") String administration,
        String memberName,
        String region,

        @Schema(description = "Invented for the demonstration")
        boolean demonstration,

        ReportStage stage,

        @Schema(description = "What the stage means, in the caller's language")
        String stageText,

        Instant stageSince,
        int number,
        Boolean onTime,
        boolean overdue,
        Instant submittedAt,

        @Schema(description = "Version that is public; absent before the first publication")
        Integer publishedNumber,

        @Schema(
                description =
                        "The administration's wish to amend what is published, while it waits for the Secretariat")
        AmendmentView amendment,

        @Schema(description = "OWN: what stands there now; ANALYST, BODY: the last signed version")
        Viewpoint viewpoint,

        @Schema(description = "SHA-256 of the signed version shown; absent for a draft")
        String hash,

        ProgressView progress,

        @Schema(description = "Why nothing can be entered now; absent while the report is open for entries")
        LockView lock,

        List<SectionView> sections,

        @Schema(description = "How the deliveries of the sister services stand; for the administration")
        List<SisterView> sisters,

        List<QueryView> queries,
        List<BodyReviewView> bodies,
        List<VersionView> versions,
        List<ActLink> acts)
        implements Versioned {

    /** An amendment that was asked for. */
    record AmendmentView(Instant askedAt, String reason) {}

    /** Why a report takes no entries. */
    record LockView(
            @Schema(examples = "REPORT_LOCKED_SUBMITTED") String code, String text) {}

    /** The part about one theme. */
    record SectionView(
            @Schema(examples = "T3") String theme,
            String name,

            @Schema(description = "For If-Match when saving this section; 0 for readers who cannot save")
            int version,

            ProgressView progress,

            @Schema(description = "Indicators asked and not answered")
            List<String> missing,

            Instant editedAt,
            List<PointView> points,
            List<ActLink> acts) {}

    /** A delivery state of a sister service. */
    record SisterView(
            @Schema(examples = "aeo-service") String service,
            boolean delayed,
            Instant lastSuccessAt,
            Instant lastAttemptAt,
            Instant nextAttemptAt,
            @Schema(examples = "SISTER_DELAYED") String code,

            @Schema(description = "One sentence in the caller's language")
            String text) {}

    /** A query about a data point. */
    record QueryView(
            UUID id,
            @Schema(description = "For If-Match") int version,
            String indicator,
            String breakdown,
            Question.Origin origin,
            Question.Stage stage,
            int reportNumber,
            String text,
            Instant askedAt,
            String answer,
            Instant answeredAt,
            Instant closedAt,
            List<ActLink> acts) {}

    /** The report before one body; without a session where it is not tabled there yet. */
    record BodyReviewView(
            @Schema(examples = "PTC") String body,
            UUID session,
            UUID agendaItem,
            Integer versionNumber,
            String versionHash,
            Instant tabledAt,
            Outcome outcome,
            String outcomeText,
            String paragraphs,
            Instant outcomeAt) {}

    /** A signed version. */
    record VersionView(int number, String hash, Instant signedAt, String href) {}
}
