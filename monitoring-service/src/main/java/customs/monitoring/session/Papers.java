package customs.monitoring.session;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The documents of a session: the secretary puts them on its items, everybody reads what is for them. */
@ApplicationScoped
@Transactional
class Papers {
    private static final int LARGEST_BYTES = 20 * 1024 * 1024;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final Sessions sessions;
    private final SessionDocuments documents;
    private final Clock clock;

    Papers(Sessions sessions, SessionDocuments documents, Clock clock) {
        this.sessions = sessions;
        this.documents = documents;
        this.clock = clock;
    }

    List<SessionDocument> of(UUID id, Actor reader) {
        Session session = sessions.get(id);
        return documents.of(session.id()).stream()
                .filter(one -> one.visibility().opensTo(reader, session.body()))
                .toList();
    }

    /** A document with its bytes. */
    record Paper(DocumentName name, byte[] content) {}

    /** One that is not for the reader is not there. */
    Paper read(UUID id, UUID document, Actor reader) {
        Session session = sessions.get(id);
        SessionDocument found = documents.of(session.id(), document);
        if (!found.visibility().opensTo(reader, session.body())) {
            throw Refusal.notFound("document");
        }
        return new Paper(found.name(), documents.content(found));
    }

    SessionDocument add(
            UUID id,
            UUID itemId,
            DocumentName name,
            String title,
            SessionDocument.Visibility visibility,
            byte[] content,
            Actor secretary) {
        if (content.length > LARGEST_BYTES) {
            throw new Refusal(
                    "too-large", "A document has at most 20 MB; this one has %d bytes.".formatted(content.length));
        }
        if (!pdf(content)) {
            throw new Refusal("unsupported-media-type", "A document of a session is a PDF.");
        }
        Session session = sessions.get(id);
        if (!secretary.bodies().contains(session.body())) {
            throw new Refusal("forbidden", "You are not a secretary of the %s.".formatted(session.body()));
        }
        AgendaItem item = session.item(itemId).orElseThrow(() -> Refusal.notFound("agenda item"));
        if (documents.exists(session.id(), name)) {
            throw new Refusal(
                    "conflict", "There is a document %s already; give it another version.".formatted(name.full()));
        }
        Act act = new Act(secretary, clock.instant());
        boolean late =
                act.at().atZone(ZoneId.of("Europe/Brussels")).toLocalDate().isAfter(session.documentsDue());
        var document =
                new SessionDocument(session, item, name, title, visibility, content.length, hash(content), late, act);
        documents.add(document, content);
        return document;
    }

    private static boolean pdf(byte[] content) {
        return content.length > PDF.length && java.util.Arrays.equals(content, 0, PDF.length, PDF, 0, PDF.length);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
