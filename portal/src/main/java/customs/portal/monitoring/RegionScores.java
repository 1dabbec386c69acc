package customs.portal.monitoring;

import java.math.BigDecimal;
import java.util.List;

/** Members of a region side by side, theme by theme. */
public record RegionScores(
        String cycle,
        int dataYear,
        String region,
        String name,
        boolean demonstration,
        int members,
        List<Theme> themes,
        List<Row> rows) {

    /** A theme, or MEMBER for all of them. */
    public record Theme(String code, String name) {}

    /** A Member, with its scores in the order of the themes. */
    public record Row(String code, String name, String report, BigDecimal dataCoverage, List<Score> scores) {}

    public record Score(String outcome, BigDecimal score, String band, boolean withheld) {}
}
