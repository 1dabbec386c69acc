package customs.monitoring.report;

import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Status;
import customs.platform.act.ActLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One point of a report: what is asked, and what is known. */
record PointView(
        @Schema(examples = "I3_01") String indicator,
        @Schema(examples = "_T") String breakdown,
        String commitment,
        String name,
        String definition,
        Indicator.Type type,
        @Schema(examples = "PERCENT") String unit,
        int decimals,
        Indicator.Formula formula,
        List<LevelView> scale,
        List<ComponentView> components,
        int minimumComponents,
        Indicator.Source source,
        boolean mandatory,
        boolean critical,

        @Schema(description = "false for a biennial indicator in a year that does not ask for it")
        boolean asked,

        boolean readOnly,
        boolean answered,
        Status status,

        @Schema(description = "The value is not for this reader")
        boolean withheld,

        @Schema(description = "In the unit; 1 or 0 for yes and no; rounded to 10 decimals")
        BigDecimal value,

        BigDecimal numerator,
        BigDecimal denominator,
        Integer level,
        Boolean yes,
        Map<String, Integer> levels,
        String reason,

        @Schema(description = "Why there is no value, where the system says so", examples = "AWAITED")
        Content.Cause cause,

        String note,

        @Schema(
                description =
                        "Set where the value stands far from the region's; for the administration before it signs")
        WarningView warning,

        Disclosure disclosure,
        FigureView figure,

        @Schema(description = "Share of the whole score that it makes up, percent; absent for what never scores")
        BigDecimal share,

        @Schema(description = "What was signed for the year before; for the administration and the Secretariat")
        BeforeView before,

        @Schema(description = "Files beside the answer; for the administration and the Secretariat")
        List<FileView> evidence,

        List<ActLink> acts) {

    /** The answer of the year before. */
    @Schema(name = "PointBeforeView")
    record BeforeView(int dataYear, Status status, BigDecimal value) {}

    /** A file beside the answer. */
    @Schema(name = "EvidenceView")
    record FileView(
            UUID id,
            String name,
            @Schema(description = "SHA-256 of the file") String hash,
            String href,
            List<ActLink> acts) {}

    /** A warning that a comment settles; it never says that the value is wrong. */
    record WarningView(
            @Schema(examples = "OUTLIER") String code,

            @Schema(description = "In the caller's language")
            String text,

            @Schema(description = "Nothing was said about it yet: the report cannot go to the validator")
            boolean commentRequired) {}

    /** One written level. */
    record LevelView(int value, String text) {}

    /** One component of an index. */
    record ComponentView(String code, String name) {}

    /** Where a delivered figure came from and what the administration says about it. */
    record FigureView(
            @Schema(examples = "aeo-service") String service,
            Instant asOf,
            String datasetVersion,
            String method,
            List<RemarkView> remarks) {}

    /** A comment on a delivered figure, or a contestation of it. */
    record RemarkView(Remark.Kind kind, String text, String datasetVersion, Instant madeAt) {}
}
