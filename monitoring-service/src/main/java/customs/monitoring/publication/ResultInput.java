package customs.monitoring.publication;

import customs.monitoring.catalogue.Status;
import customs.monitoring.scoring.Audience;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything that a published version of a cycle's results is computed from; kept with it, and never shown.
 *
 * @param lines  the Member score and the themes
 * @param values what Members opened to anyone
 */
public record ResultInput(
        String cycle,
        int dataYear,
        LocalDate countedOn,
        boolean demonstration,
        String catalogueVersion,
        List<Area> areas,
        List<Line> lines,
        List<Value> values) {

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
}
