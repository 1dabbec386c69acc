package customs.monitoring.session;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.history.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One language and version of a document for a session. It never changes; a correction is another version. */
@Entity
class SessionDocument extends Aggregate {
    /** Who may read it. */
    @Schema(name = "DocumentVisibility")
    enum Visibility {
        /** Anyone. */
        PUBLIC,
        /** Administrations, the bodies and the Secretariat. */
        MEMBERS,
        /** The body itself and the Secretariat's analyst. */
        RESTRICTED;

        boolean opensTo(Actor reader, String body) {
            return switch (this) {
                case PUBLIC -> true;
                case MEMBERS ->
                    reader.hasAny("report-contributor", "report-validator", "analyst", "body-secretary", "delegate");
                case RESTRICTED ->
                    reader.has("analyst")
                            || reader.hasAny("body-secretary", "delegate")
                                    && reader.bodies().contains(body);
            };
        }
    }

    private UUID sessionId;
    private UUID itemId;
    private String symbol;
    private String language;
    private String edition;
    private String title;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    private int bytes;
    private String hash;
    private Instant addedAt;
    private boolean late;

    protected SessionDocument() {}

    /**
     * @param name what it is called: symbol, language letter and version
     * @param late it came after the day on which documents were due
     */
    SessionDocument(
            Session session,
            AgendaItem item,
            DocumentName name,
            String title,
            Visibility visibility,
            int bytes,
            String hash,
            boolean late,
            Act act) {
        session.checkAgendaOpen();
        this.sessionId = session.id();
        this.itemId = item.id();
        this.symbol = name.symbol();
        this.language = name.language();
        this.edition = name.edition();
        this.title = title;
        this.visibility = visibility;
        this.bytes = bytes;
        this.hash = hash;
        this.addedAt = act.at();
        this.late = late;
        record(
                "add-document",
                null,
                act,
                Map.of("session", sessionId.toString(), "document", name.full(), "hash", hash, "late", late));
    }

    @Override
    protected String kind() {
        return "document";
    }

    @Override
    protected String tenant() {
        return null;
    }

    UUID sessionId() {
        return sessionId;
    }

    UUID itemId() {
        return itemId;
    }

    DocumentName name() {
        return new DocumentName(symbol, language, edition);
    }

    String title() {
        return title;
    }

    Visibility visibility() {
        return visibility;
    }

    /** Size of the file. */
    int bytes() {
        return bytes;
    }

    String hash() {
        return hash;
    }

    Instant addedAt() {
        return addedAt;
    }

    boolean late() {
        return late;
    }
}
