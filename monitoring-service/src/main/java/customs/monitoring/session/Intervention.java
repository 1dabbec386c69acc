package customs.monitoring.session;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import jakarta.persistence.Entity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** What a delegation said in writing on an item of the agenda; it stays as it was said. */
@Entity
class Intervention extends Aggregate {
    private UUID sessionId;
    private UUID itemId;
    private String speaker;
    private String text;
    private Instant saidAt;

    protected Intervention() {}

    /** @param speaker code of the Member whose delegation it is; null for the body's secretary */
    Intervention(Session session, AgendaItem item, String speaker, String text, Act act) {
        session.checkWrittenPhase(act.at());
        this.sessionId = session.id();
        this.itemId = item.id();
        this.speaker = speaker;
        this.text = text;
        this.saidAt = act.at();
        record(
                "intervene",
                null,
                act,
                Map.of(
                        "session",
                        sessionId.toString(),
                        "item",
                        itemId.toString(),
                        "speaker",
                        speaker == null ? session.body() : speaker));
    }

    @Override
    protected String kind() {
        return "intervention";
    }

    @Override
    protected String tenant() {
        return null;
    }

    UUID itemId() {
        return itemId;
    }

    String speaker() {
        return speaker;
    }

    String text() {
        return text;
    }

    Instant saidAt() {
        return saidAt;
    }
}
