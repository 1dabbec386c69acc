package customs.aeo.questionnaire;

import customs.platform.act.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** What an officer says of one answer. A later one is added; the last one counts. */
@Entity
@Table(name = "questionnaire_review")
class AnswerReview {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "answer_id")
    private UUID answerId;

    @Column(insertable = false, updatable = false)
    private long position;

    private boolean accepted;
    private String comment;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected AnswerReview() {}

    AnswerReview(UUID answerId, boolean accepted, String comment, Act act) {
        this.answerId = answerId;
        this.accepted = accepted;
        this.comment = comment;
        this.givenBy = act.actor();
        this.givenAt = act.at();
    }

    UUID answerId() {
        return answerId;
    }

    boolean accepted() {
        return accepted;
    }

    String comment() {
        return comment;
    }

    Instant givenAt() {
        return givenAt;
    }
}
