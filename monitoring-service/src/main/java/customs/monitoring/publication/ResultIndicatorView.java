package customs.monitoring.publication;

import customs.monitoring.publication.ResultInput.Kind;
import customs.monitoring.publication.ResultView.ResultAreaView;
import customs.monitoring.publication.ResultView.ResultValueView;
import customs.monitoring.scoring.Withheld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** The indicators of a cycle by region, as they stood in one published version. */
record ResultIndicatorView(
        @Schema(examples = "2026") String cycle,
        int dataYear,
        int number,

        @Schema(description = "The figures are as of this instant")
        Instant asOf,

        boolean demonstration,
        String catalogueVersion,

        @Schema(description = "SHA-256 of what the figures were computed from: the data version")
        String dataVersion,

        @Schema(description = "false for a version that was published without indicators")
        boolean measured,

        List<ResultAreaView> areas,
        List<MeasuredIndicatorView> indicators) {

    /** One indicator, or one breakdown of it. */
    record MeasuredIndicatorView(
            @Schema(examples = "I3_01") String indicator,
            @Schema(examples = "_T") String breakdown,
            String name,
            String theme,
            Kind kind,
            @Schema(examples = "PERCENT") String unit,

            @Schema(
                    description =
                            "What the steps of the distribution are called, lowest first: levels, no and yes, or bands")
            List<String> steps,

            List<MeasuredFigureView> figures,

            @Schema(description = "Values that their Members opened to anyone")
            List<ResultValueView> values) {}

    /** An indicator in a region. */
    record MeasuredFigureView(
            @Schema(examples = "AP") String area,
            String name,
            @Schema(description = "Members with a value") int contributing,
            int members,

            @Schema(
                    description =
                            "Pooled share, mean, share of yes, or lower median of levels, by the kind; one decimal;"
                                    + " absent where withheld")
            BigDecimal value,

            @Schema(description = "Plain mean of the Members' shares, percent; of shares alone")
            BigDecimal meanOfRatios,

            BigDecimal numerator,
            BigDecimal denominator,

            @Schema(description = "Only where every value behind it is open; so are lowest and highest")
            BigDecimal median,

            BigDecimal lowest,
            BigDecimal highest,

            @Schema(description = "Members on each step; absent where that would tell a value that is not open")
            List<Integer> distribution,

            @Schema(description = "Some value behind it cannot be compared with those before")
            Boolean broken,

            Withheld withheld,

            @Schema(description = "In the caller's language")
            String withheldText) {}
}
