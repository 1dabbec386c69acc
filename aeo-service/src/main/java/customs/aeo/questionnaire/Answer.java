package customs.aeo.questionnaire;

import customs.platform.act.Act;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** One answer to one question. A changed answer is added; the last one counts. */
@Entity
@Table(name = "questionnaire_answer")
class Answer implements Asked.Given {
    @Id
    private UUID id = UUID.randomUUID();

    @Column(name = "section_id")
    private UUID sectionId;

    private String question;

    @Column(insertable = false, updatable = false)
    private long position;

    @Embedded
    private AnswerContent content;

    private int round;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Answer() {}

    /** @param round how often the questionnaire was handed in before, plus one */
    Answer(UUID sectionId, String question, AnswerContent content, int round, Act act) {
        this.sectionId = sectionId;
        this.question = question;
        this.content = content;
        this.round = round;
        this.givenBy = act.actor();
        this.givenAt = act.at();
    }

    UUID id() {
        return id;
    }

    UUID sectionId() {
        return sectionId;
    }

    String question() {
        return question;
    }

    AnswerContent content() {
        return content;
    }

    int round() {
        return round;
    }

    Instant givenAt() {
        return givenAt;
    }

    @Override
    public java.util.List<String> values() {
        return content.values();
    }

    @Override
    public boolean notApplicable() {
        return content.notApplicable();
    }
}
