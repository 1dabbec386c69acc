package customs.monitoring.publication;

import customs.monitoring.catalogue.Status;
import customs.monitoring.scoring.Band;
import customs.monitoring.scoring.Withheld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The published results of a cycle, as they stood in one version. */
record ResultView(
        @Schema(examples = "2026") String cycle,
        int dataYear,

        @Schema(description = "Version; 1 is the first") int number,

        @Schema(description = "The figures are as of this instant")
        Instant asOf,

        @Schema(description = "The day on which Members are counted")
        LocalDate countedOn,

        boolean demonstration,
        String catalogueVersion,

        @Schema(description = "SHA-256 of what the figures were computed from: the data version")
        String dataVersion,

        List<ResultAreaView> areas,
        List<ResultFigureView> figures,

        @Schema(description = "Members that opened what their score was computed from to anyone")
        List<ResultMemberView> members,

        @Schema(description = "Values that their Members opened to anyone")
        List<ResultValueView> values) {

    /** A region or the whole, with its reporting. */
    record ResultAreaView(
            @Schema(examples = "AP") String area,
            String name,
            int members,
            int expected,
            int submitted,
            int onTime,

            @Schema(description = "Percent; absent where none is expected")
            BigDecimal reportingRate,

            @Schema(description = "Percent; absent where none is expected")
            BigDecimal onTimeRate) {}

    /** One score of a region: unweighted mean of the Members that have one. */
    record ResultFigureView(
            @Schema(description = "MEMBER, or the code of a theme", examples = "T1")
            String code,

            String name,
            @Schema(examples = "AP") String area,
            @Schema(description = "Members with a score") int contributing,
            int members,

            @Schema(description = "0 to 100; absent where withheld")
            BigDecimal mean,

            Band band,

            @Schema(description = "Only where every value behind it is open; so are lowest and highest")
            BigDecimal median,

            BigDecimal lowest,
            BigDecimal highest,

            @Schema(description = "Why it is not shown; absent if it is")
            Withheld withheld,

            @Schema(description = "In the caller's language")
            String withheldText) {}

    /** A Member's own score. */
    record ResultMemberView(
            @Schema(examples = "XA") String member, String name, String code, BigDecimal score, Band band) {}

    /** A Member's own value; without a value where the status has none. */
    record ResultValueView(
            @Schema(examples = "XA") String member,
            String name,
            @Schema(examples = "I3_01") String indicator,
            String breakdown,
            Status status,
            BigDecimal value,
            @Schema(examples = "PERCENT") String unit) {}

    /** A version of results, without its figures. */
    record ResultVersionView(String cycle, int dataYear, int number, Instant asOf, boolean demonstration) {}

    /** Whether everything published is what it was computed from gives. */
    record ResultVerificationView(
            @Schema(description = "Versions recomputed") int versions,

            @Schema(description = "Cycle and number of those that differ; empty when all is well")
            List<String> different) {}
}
