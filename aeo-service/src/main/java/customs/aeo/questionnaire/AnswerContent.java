package customs.aeo.questionnaire;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What an answer says: values, a document with page and revision, words to it, or that the question does not apply. */
@Embeddable
class AnswerContent {
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "answer_values")
    private List<String> values = new ArrayList<>();

    @Column(name = "not_applicable")
    private boolean notApplicable;

    @Column(name = "evidence_id")
    private UUID evidence;

    private String page;
    private String revision;
    private String note;

    protected AnswerContent() {}

    AnswerContent(
            List<String> values, boolean notApplicable, UUID evidence, String page, String revision, String note) {
        this.values = new ArrayList<>(values);
        this.notApplicable = notApplicable;
        this.evidence = evidence;
        this.page = page;
        this.revision = revision;
        this.note = note;
    }

    List<String> values() {
        return List.copyOf(values);
    }

    boolean notApplicable() {
        return notApplicable;
    }

    UUID evidence() {
        return evidence;
    }

    String page() {
        return page;
    }

    String revision() {
        return revision;
    }

    String note() {
        return note;
    }

    /** Nothing was entered. */
    boolean blank() {
        return values.isEmpty()
                && !notApplicable
                && evidence == null
                && page == null
                && revision == null
                && note == null;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerContent that
                && values.equals(that.values)
                && notApplicable == that.notApplicable
                && Objects.equals(evidence, that.evidence)
                && Objects.equals(page, that.page)
                && Objects.equals(revision, that.revision)
                && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(values, notApplicable, evidence, page, revision, note);
    }
}
