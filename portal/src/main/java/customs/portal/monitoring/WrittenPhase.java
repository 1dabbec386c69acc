package customs.portal.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was said in writing on the items of a session. */
public record WrittenPhase(String session, String body, LocalDate from, boolean open, List<Said> interventions) {
    public List<Said> on(String item) {
        return interventions.stream().filter(one -> one.item().equals(item)).toList();
    }

    /** One intervention; without a Member where the secretary speaks. */
    public record Said(String id, String item, String member, String text, Instant saidAt) {}

    /** What a delegation says. */
    public record Words(String item, String member, String text) {}
}
