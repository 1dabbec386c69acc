package customs.monitoring.session;

import customs.monitoring.report.Tabling;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What papers and calendars read about sessions. */
@ApplicationScoped
@Transactional
public class Proceedings {
    private final Sitting sitting;
    private final Sessions sessions;

    Proceedings(Sitting sitting, Sessions sessions) {
        this.sitting = sitting;
        this.sessions = sessions;
    }

    /** A session with its agenda as the reader may see it. */
    public record Proceeding(
            UUID id,
            String body,
            String label,
            LocalDate from,
            LocalDate to,
            boolean demonstration,
            List<ProceedingItem> items) {}

    /** An item, its action by name. */
    public record ProceedingItem(int number, String title, String action, List<Tabling.OnAgenda> reports) {}

    /**
     * When a session is, as a calendar shows it to anyone.
     *
     * @param revision how often its dates changed
     */
    public record SessionDate(
            UUID id,
            String body,
            String label,
            LocalDate from,
            LocalDate to,
            LocalDate documentsDue,
            LocalDate writtenPhaseFrom,
            int revision,
            Instant revisedAt,
            boolean cancelled,
            boolean demonstration) {}

    public Proceeding of(UUID id, Actor reader) {
        Sitting.Agenda agenda = sitting.read(id, reader);
        Session session = agenda.session();
        return new Proceeding(
                session.id(),
                session.body(),
                session.label(),
                session.fromDay(),
                session.toDay(),
                session.demonstration(),
                agenda.items().entrySet().stream()
                        .map(entry -> new ProceedingItem(
                                entry.getKey().number(),
                                entry.getKey().title(),
                                entry.getKey().action().name(),
                                entry.getValue()))
                        .toList());
    }

    /** @param body null for all */
    public List<SessionDate> dates(String body) {
        return sessions.all(body).stream()
                .map(session -> new SessionDate(
                        session.id(),
                        session.body(),
                        session.label(),
                        session.fromDay(),
                        session.toDay(),
                        session.documentsDue(),
                        session.phaseFrom(),
                        session.revision(),
                        session.revisedAt(),
                        session.stage() == Session.Stage.CANCELLED,
                        session.demonstration()))
                .toList();
    }
}
