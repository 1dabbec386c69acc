package customs.monitoring.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** One item on the agenda of a session. */
@Entity
class AgendaItem {
    /** What the body is asked to do. */
    @Schema(name = "AgendaAction")
    enum Action {
        TAKE_NOTE,
        DISCUSS,
        GUIDE,
        DECIDE
    }

    @Id
    private UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "session_id")
    private Session session;

    private int number;
    private String title;

    @Enumerated(EnumType.STRING)
    private Action action;

    protected AgendaItem() {}

    AgendaItem(Session session, int number, String title, Action action) {
        this.session = session;
        this.number = number;
        this.title = title;
        this.action = action;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    String title() {
        return title;
    }

    Action action() {
        return action;
    }
}
