package customs.monitoring.report;

import customs.monitoring.catalogue.Indicator.Source;

import java.time.Instant;
import java.util.List;

/** How the deliveries of the sister services stand. Reports ask it; whoever fetches figures answers. */
public interface Deliveries {

    /** One line per sister service. */
    List<State> of(String administration, int dataYear);

    /** Fetch soon, not at the next turn: somebody waits. */
    void hurry(String administration, int dataYear);

    /**
     * @param lastSuccessAt null = never yet
     * @param failures      attempts that failed since the last success
     */
    record State(Source source, Instant lastAttemptAt, Instant lastSuccessAt, Instant nextAttemptAt, int failures) {
        public boolean delayed() {
            return failures > 0;
        }
    }
}
