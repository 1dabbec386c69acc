package customs.monitoring.session;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.util.UUID;

/** The bytes of a document, apart from it: a list of documents reads none of them. */
@Entity
class SessionDocumentContent {
    @Id
    private UUID documentId;

    private byte[] content;

    protected SessionDocumentContent() {}

    SessionDocumentContent(UUID documentId, byte[] content) {
        this.documentId = documentId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
