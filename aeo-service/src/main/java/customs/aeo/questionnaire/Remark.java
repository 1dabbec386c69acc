package customs.aeo.questionnaire;

import customs.platform.act.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** What the firm and customs write to each other about one question; added, never changed. */
@Entity
@Table(name = "questionnaire_remark")
class Remark {
    /** Who wrote it; the firm never learns which officer. */
    enum Side {
        FIRM,
        CUSTOMS
    }

    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "section_id")
    private UUID sectionId;

    private String question;

    @Column(insertable = false, updatable = false)
    private long position;

    @Enumerated(EnumType.STRING)
    private Side side;

    private String words;
    private boolean resolves;

    @Column(name = "written_by")
    private String writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected Remark() {}

    /** @param resolves with it the matter is settled */
    Remark(UUID sectionId, String question, Side side, String words, boolean resolves, Act act) {
        this.sectionId = sectionId;
        this.question = question;
        this.side = side;
        this.words = words;
        this.resolves = resolves;
        this.writtenBy = act.actor();
        this.writtenAt = act.at();
    }

    UUID sectionId() {
        return sectionId;
    }

    String question() {
        return question;
    }

    Side side() {
        return side;
    }

    String words() {
        return words;
    }

    boolean resolves() {
        return resolves;
    }

    Instant writtenAt() {
        return writtenAt;
    }
}
