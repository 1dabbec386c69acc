package customs.monitoring.publication;

import customs.monitoring.scoring.Band;
import customs.monitoring.scoring.ScoreOutcome;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Members of a region side by side. */
record RegionScoresView(
        String cycle,
        int dataYear,
        @Schema(examples = "AP") String region,
        String name,
        boolean demonstration,

        @Schema(description = "Members of the region, whether or not they stand below")
        int members,

        List<RegionThemeView> themes,
        List<RegionMemberView> rows) {

    /** A theme, or MEMBER for all of them. */
    record RegionThemeView(@Schema(examples = "T1") String code, String name) {}

    /** A Member whose report the reader may see, with its scores in the order of the themes. */
    record RegionMemberView(
            @Schema(examples = "AU") String code,
            String name,
            UUID report,
            @Schema(description = "Percent") BigDecimal dataCoverage,
            List<RegionScoreView> scores) {}

    /** One score. */
    record RegionScoreView(
            ScoreOutcome outcome,

            @Schema(description = "Absent unless scored and open to the reader")
            BigDecimal score,

            Band band,

            @Schema(description = "The score is not for this reader")
            boolean withheld) {}
}
