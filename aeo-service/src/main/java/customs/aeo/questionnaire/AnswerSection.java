package customs.aeo.questionnaire;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * One section of one questionnaire. It has a version of its own, so that several people of a firm write side by side
 * and none overwrites another.
 */
@Entity
@Table(name = "questionnaire_section")
class AnswerSection extends Aggregate {
    @Column(name = "questionnaire_id")
    private UUID questionnaireId;

    private String administration;
    private String code;
    private String owner;

    @Column(name = "verified_on")
    private LocalDate verifiedOn;

    private boolean demanded;

    protected AnswerSection() {}

    /** @param verifiedOn day on which all its criteria had been verified for another authorisation, or null */
    AnswerSection(UUID questionnaireId, String administration, String code, LocalDate verifiedOn, Act act) {
        this.questionnaireId = questionnaireId;
        this.administration = administration;
        this.code = code;
        this.verifiedOn = verifiedOn;
        record("open", null, act, Map.of("questionnaire", questionnaireId, "section", code));
    }

    /** Who inside the firm answers it; a name or department, which stays out of the history. */
    void ownedBy(String who, Act act) {
        owner = who;
        record("own", null, act);
    }

    void answered(Collection<String> questions, Act act) {
        record(
                "answer",
                null,
                act,
                Map.of("questions", questions.stream().sorted().toList()));
    }

    void reviewed(Collection<String> accepted, Collection<String> returned, Act act) {
        record(
                "review",
                null,
                act,
                Map.of(
                        "accepted", accepted.stream().sorted().toList(),
                        "returned", returned.stream().sorted().toList()));
    }

    /** Although its criteria were verified elsewhere, customs wants it answered; the reason is the act's. */
    void demand(Act act) {
        if (verifiedOn == null || demanded) {
            throw new Refusal("wrong-stage", "This section is asked anyway.");
        }
        demanded = true;
        record("demand", null, act);
    }

    UUID questionnaireId() {
        return questionnaireId;
    }

    String code() {
        return code;
    }

    String owner() {
        return owner;
    }

    LocalDate verifiedOn() {
        return verifiedOn;
    }

    boolean demanded() {
        return demanded;
    }

    /** It need not be answered: what it asks about was verified within the time that the template states. */
    boolean spared() {
        return verifiedOn != null && !demanded;
    }

    @Override
    protected String kind() {
        return "questionnaire-section";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
