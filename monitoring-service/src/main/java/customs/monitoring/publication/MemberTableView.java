package customs.monitoring.publication;

import customs.monitoring.scoring.Band;
import customs.monitoring.scoring.ScoreOutcome;
import customs.platform.act.ActLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All Members of a cycle by region, with how reporting stands. */
record MemberTableView(
        String cycle,
        int dataYear,

        @Schema(description = "The day on which Members are counted")
        LocalDate countedOn,

        boolean demonstration,
        CountView total,
        List<RegionView> regions) {

    /** Counts of Members and reports. */
    record CountView(
            @Schema(description = "Members on the day of counting")
            int members,

            @Schema(description = "Reports expected") int expected,
            int submitted,
            int onTime,
            int tabled,
            int reviewed,

            @Schema(description = "Submitted out of expected, percent; absent where none is expected")
            BigDecimal reportingRate,

            @Schema(description = "On time out of expected, percent; absent where none is expected")
            BigDecimal onTimeRate) {}

    /** One region. */
    record RegionView(
            @Schema(examples = "AP") String region, String name, CountView count, List<MemberRowView> members) {}

    /** One Member. Stage and score are shown to whoever may see the report. */
    record MemberRowView(
            @Schema(examples = "AU") String code,
            String name,
            boolean demonstration,

            @Schema(description = "How sure the membership row is; for the analyst")
            String note,

            UUID report,
            String stage,
            String stageText,
            Boolean onTime,
            Boolean overdue,
            ScoreOutcome outcome,
            BigDecimal score,
            Band band,
            @Schema(description = "Percent") BigDecimal dataCoverage,

            @Schema(description = "The score is not for this reader")
            boolean withheld,

            @Schema(description = "The fact sheet; absent where the report is not for this reader")
            String factSheet,

            List<ActLink> acts) {}
}
