package customs.monitoring.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** When what was addressed to a Member is due, as the Member's own calendar shows it. */
@ApplicationScoped
@Transactional
public class DueDates {
    private static final Set<Stage> GONE = EnumSet.of(Stage.SUPERSEDED, Stage.LAPSED);

    private final Recommendations recommendations;

    DueDates(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    /**
     * @param revision how often the day was moved, or the recommendation let go
     * @param gone     it need not be done any more
     */
    public record DueDate(
            UUID id, String body, String title, LocalDate due, int revision, Instant revisedAt, boolean gone) {}

    public List<DueDate> of(String member) {
        return recommendations.sent(member).stream()
                .filter(one -> one.draft().dueOn() != null)
                .map(DueDates::date)
                .toList();
    }

    private static DueDate date(Recommendation one) {
        List<ExtensionRequest> moved = one.extensions().stream()
                .filter(request -> request.dueAfter() != null)
                .toList();
        boolean gone = GONE.contains(one.stage());
        Instant revised = moved.stream()
                .map(request -> request.decidedOn() == null ? request.requestedOn() : request.decidedOn())
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .filter(one.addressedAt()::isBefore)
                .reduce(one.addressedAt(), (a, b) -> a.isAfter(b) ? a : b);
        return new DueDate(
                one.id(),
                one.body(),
                one.draft().title(),
                one.draft().dueOn(),
                moved.size() + (gone ? 1 : 0),
                revised,
                gone);
    }
}
