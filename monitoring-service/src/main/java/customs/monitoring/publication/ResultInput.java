package customs.monitoring.publication;

import customs.monitoring.catalogue.Status;
import customs.monitoring.scoring.Audience;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a published version of a cycle's results is computed from; kept with it, and never shown.
 *
 * @param lines    the Member score and the themes
 * @param values   what Members opened to anyone
 * @param measures what the Members answered, point by point; null in versions that were published without
 */
public record ResultInput(
        String cycle,
        int dataYear,
        LocalDate countedOn,
        boolean demonstration,
        String catalogueVersion,
        List<Area> areas,
        List<Line> lines,
        List<Value> values,
        List<Measure> measures) {

    /** Code of all regions together. */
    public static final String WHOLE = "WLD";

    /** The line of the Member score. */
    public static final String MEMBER = "MEMBER";

    /**
     * A region, or the whole.
     *
     * @param members  on the day of counting
     * @param expected reports due; submitted and onTime are parts of it
     */
    public record Area(String code, int members, int expected, int submitted, int onTime) {}

    /** One score: MEMBER or the code of a theme. */
    public record Line(String code, List<Part> parts) {}

    /**
     * One Member's score.
     *
     * @param value 0 to 100, unrounded
     * @param least least audience that may see it: the most careful choice among the values it was computed from
     */
    public record Part(String member, String region, BigDecimal value, Audience least) {}

    /**
     * An observation whose Member opened it to anyone.
     *
     * @param value null where the status has none
     */
    public record Value(
            String member, String theme, String indicator, String breakdown, Status status, BigDecimal value) {}

    /** How the answers to an indicator are summed up (R13). */
    public enum Kind {
        /** Pooled share, and the mean of the shares. */
        SHARE,
        /** Mean of percentages that nothing was counted for. */
        PERCENT,
        /** Mean of numbers, durations or ratios, which have a least value. */
        NUMBER,
        /** Mean of rates that may be negative. */
        GROWTH,
        /** How many stand on each level of a written scale, and the lower median. */
        LEVEL,
        /** Share of yes. */
        YES
    }

    /**
     * One indicator, or one breakdown of it.
     *
     * @param highest highest level of the written scale; null where there is none
     */
    public record Measure(
            String indicator, String breakdown, String theme, Kind kind, Integer highest, List<Answer> answers) {}

    /**
     * What one Member answered.
     *
     * @param value  in the unit of the indicator, unrounded; 1 or 0 for yes and no
     * @param step   where it stands in the distribution: its level in full, 1 or 0 for yes and no, else the band of its
     *               score, 0 for the lowest
     * @param weight its share of the Member's score in the theme, 0…1; 0 where it does not enter it
     * @param bent   the score does not follow the value straight: it was held at a goalpost, or at a level in full
     * @param broken the value cannot be compared with those before it
     */
    public record Answer(
            String member,
            String region,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            int step,
            BigDecimal weight,
            boolean bent,
            boolean broken,
            Audience least) {}
}
