package customs.portal.aeo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Whether a trader is authorised on a day, as known on a day, and if not why not. */
public record StatusView(
        String scheme,
        String identifier,
        LocalDate on,
        LocalDate asKnownOn,
        Instant asOf,
        String status,
        Sentence reason,
        List<LevelStatus> levels,
        List<EndedLevel> ended,
        List<SituationView.Recognition> recognition) {

    /** One level that has ended by the day. */
    public record EndedLevel(
            String level,
            String levelName,
            String number,
            String status,
            LocalDate since,
            String criterion,
            Sentence reason) {}

    /** One level on the day. */
    public record LevelStatus(
            String level,
            String levelName,
            String number,
            String status,
            LocalDate validFrom,
            LocalDate validTo,
            String criterion,
            Sentence reason) {}
}
