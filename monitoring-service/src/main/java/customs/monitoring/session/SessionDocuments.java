package customs.monitoring.session;

import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class SessionDocuments implements PanacheRepositoryBase<SessionDocument, UUID> {
    List<SessionDocument> of(UUID session) {
        return list("sessionId = ?1 order by symbol, language, edition", session);
    }

    SessionDocument of(UUID session, UUID document) {
        return find("sessionId = ?1 and id = ?2", session, document)
                .firstResultOptional()
                .orElseThrow(() -> Refusal.notFound("document"));
    }

    void add(SessionDocument document, byte[] content) {
        persist(document);
        getEntityManager().persist(new SessionDocumentContent(document.id(), content));
        flush();
    }

    byte[] content(SessionDocument document) {
        return getEntityManager()
                .find(SessionDocumentContent.class, document.id())
                .content();
    }

    boolean exists(UUID session, DocumentName name) {
        return count(
                        "sessionId = ?1 and symbol = ?2 and language = ?3 and edition = ?4",
                        session,
                        name.symbol(),
                        name.language(),
                        name.edition())
                > 0;
    }
}
