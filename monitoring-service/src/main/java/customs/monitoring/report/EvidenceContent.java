package customs.monitoring.report;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.util.UUID;

/** The bytes of a file, apart from it: a report with its evidence reads none of them. */
@Entity
class EvidenceContent {
    @Id
    private UUID evidenceId;

    private byte[] content;

    protected EvidenceContent() {}

    EvidenceContent(UUID evidenceId, byte[] content) {
        this.evidenceId = evidenceId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
