package customs.monitoring.session;

import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.UUID;

/** Where on the agenda of which session something lies, for what is put before a body besides reports. */
@ApplicationScoped
@Transactional
public class Agendas {
    private final Sessions sessions;

    Agendas(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * An item of a session.
     *
     * @param open     documents may be put on it now
     * @param deciding the body meets, or its report is being drafted: outcomes are recorded now
     */
    public record Place(
            UUID session,
            UUID item,
            String body,
            String label,
            LocalDate from,
            int number,
            String title,
            boolean open,
            boolean deciding,
            boolean demonstration) {}

    /** @throws Refusal not-found where there is no such session or item */
    public Place place(UUID id, UUID itemId) {
        Session session = sessions.get(id);
        AgendaItem item = session.item(itemId).orElseThrow(() -> Refusal.notFound("agenda item"));
        return new Place(
                session.id(),
                item.id(),
                session.body(),
                session.label(),
                session.fromDay(),
                item.number(),
                item.title(),
                session.stage().open(),
                session.stage() == Session.Stage.IN_SESSION || session.stage() == Session.Stage.REPORT_DRAFT,
                session.demonstration());
    }
}
