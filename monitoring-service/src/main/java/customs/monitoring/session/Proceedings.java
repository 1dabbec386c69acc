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
    private final Papers papers;
    private final Sessions sessions;

    Proceedings(Sitting sitting, Papers papers, Sessions sessions) {
        this.sitting = sitting;
        this.papers = papers;
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

    /** An item, its action by name, with the documents that are for the reader. */
    public record ProceedingItem(
            int number,
            String title,
            String action,
            List<Tabling.OnAgenda> reports,
            List<ProceedingDocument> documents) {}

    /**
     * A document of an item.
     *
     * @param name full name: symbol, language letter and version
     * @param hash SHA-256 of its content
     */
    public record ProceedingDocument(
            UUID id, String name, String title, String visibility, int bytes, String hash, Instant addedAt) {}

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
        List<SessionDocument> documents = papers.of(id, reader);
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
                                entry.getValue(),
                                documents.stream()
                                        .filter(one -> one.itemId()
                                                .equals(entry.getKey().id()))
                                        .map(Proceedings::document)
                                        .toList()))
                        .toList());
    }

    /** The bytes of a document that is for the reader. */
    public byte[] content(UUID session, ProceedingDocument document, Actor reader) {
        return papers.read(session, document.id(), reader).content();
    }

    private static ProceedingDocument document(SessionDocument one) {
        return new ProceedingDocument(
                one.id(),
                one.name().full(),
                one.title(),
                one.visibility().name(),
                one.bytes(),
                one.hash(),
                one.addedAt());
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
