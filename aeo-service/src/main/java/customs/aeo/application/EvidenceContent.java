package customs.aeo.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** The bytes of a piece of evidence. */
@Entity
@Table(name = "evidence_content")
class EvidenceContent {
    @Id
    @Column(name = "evidence_id")
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
