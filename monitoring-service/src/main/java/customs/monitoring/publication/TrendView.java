package customs.monitoring.publication;

import customs.monitoring.scoring.Withheld;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;

/** A published score or indicator over the cycles, region by region. */
record TrendView(
        @Schema(description = "MEMBER, the code of a theme, or of an indicator", examples = "I3_01")
        String code,

        @Schema(description = "Of an indicator; _T for the whole", examples = "_T")
        String breakdown,

        String name,
        @Schema(examples = "PERCENT") String unit,
        List<TrendAreaView> areas) {

    /** Why the figures of a cycle do not follow on from those before. */
    enum Break {
        /** The catalogue changed in what this figure is computed from. */
        CATALOGUE,
        /** Some value behind it cannot be compared with those before. */
        VALUES
    }

    /** One region, the oldest cycle first. */
    record TrendAreaView(String area, String name, List<TrendPointView> points) {}

    /** A figure as the latest version of a cycle has it. */
    record TrendPointView(
            String cycle,
            int dataYear,
            int number,

            @Schema(description = "One decimal; absent where withheld")
            BigDecimal value,

            int contributing,
            int members,

            @Schema(description = "Set where no line may be drawn from the point before")
            Break broken,

            Withheld withheld,

            @Schema(description = "In the caller's language")
            String withheldText) {}
}
