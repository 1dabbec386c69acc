package customs.portal.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a body reads about one Member. */
public record FactSheetView(
        String report,
        String cycle,
        int dataYear,
        String administration,
        String memberName,
        String regionName,
        String stage,
        String stageText,
        Boolean onTime,
        Instant submittedAt,
        String viewpoint,
        int number,
        String hash,
        Method method,
        ScoreView score,
        List<Missing> missing,
        List<Body> bodies) {

    /** Height of the picture with one bar for each theme. */
    public int height() {
        return score.parts().size() * 34;
    }

    public record Method(
            String catalogueVersion,
            String instrument,
            LocalDate adoptedOn,
            int coverageThreshold,
            List<Band> bands,
            String statement) {}

    /** From inclusive, below exclusive. */
    public record Band(String band, String name, int from, int below) {
        public int to() {
            return Math.min(below, 100);
        }
    }

    public record Missing(
            String theme,
            String indicator,
            String breakdown,
            String name,
            String status,
            String statusText,
            String reason) {}

    public record Body(String body, Instant tabledAt, Integer versionNumber, String outcome, String text) {}
}
