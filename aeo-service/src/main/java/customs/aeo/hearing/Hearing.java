package customs.aeo.hearing;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The right to be heard: grounds are served, the person concerned may answer until a day, and only then is decided. */
@Entity
@Table(name = "hearing")
public class Hearing extends Aggregate {
    /** Where a hearing stands. */
    public enum Stage {
        /** The person concerned may answer. */
        OPEN,
        /** The time has passed, or nothing further was announced. */
        CLOSED;

        Set<Stage> next() {
            return switch (this) {
                case OPEN -> EnumSet.of(CLOSED);
                case CLOSED -> EnumSet.noneOf(Stage.class);
            };
        }
    }

    private String administration;

    @Column(name = "operator_id")
    private UUID operatorId;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.OPEN;

    private String grounds;

    @Column(name = "received_on")
    private LocalDate receivedOn;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String answer;

    @Column(name = "answered_on")
    private LocalDate answeredOn;

    @Column(name = "final_answer")
    private boolean finalAnswer;

    protected Hearing() {}

    /**
     * @param caseId the application or other case that waits for the answer
     * @param receivedOn day on which the grounds were received, or are deemed received
     * @param dueOn last day for an answer
     */
    public static Hearing open(
            String administration,
            UUID operatorId,
            UUID caseId,
            String grounds,
            LocalDate receivedOn,
            LocalDate dueOn,
            Act act) {
        var hearing = new Hearing();
        hearing.administration = administration;
        hearing.operatorId = operatorId;
        hearing.caseId = caseId;
        hearing.grounds = grounds;
        hearing.receivedOn = receivedOn;
        hearing.dueOn = dueOn;
        hearing.record(
                "open",
                Stage.OPEN,
                act,
                Map.of("case", caseId, "operator", operatorId, "receivedOn", receivedOn, "dueOn", dueOn));
        return hearing;
    }

    /** @param last nothing further will follow */
    public void answer(String words, boolean last, LocalDate on, Act act) {
        if (stage == Stage.CLOSED) {
            throw new Refusal("wrong-stage", "The hearing is closed.");
        }
        if (on.isAfter(dueOn)) {
            throw new Refusal("wrong-stage", "The time for an answer ended on %s.".formatted(dueOn));
        }
        answer = answer == null ? words : answer + "\n\n" + words;
        answeredOn = on;
        finalAnswer = last;
        record("answer", stage, act, Map.of("on", on, "last", last));
    }

    /** Closed early only when the person concerned has answered and announced nothing further. */
    public void close(LocalDate on, Act act) {
        if (!stage.next().contains(Stage.CLOSED)) {
            throw new Refusal("wrong-stage", "The hearing is closed already.");
        }
        if (!finalAnswer && !on.isAfter(dueOn)) {
            throw new Refusal("hearing-open", "The applicant may answer until %s.".formatted(dueOn));
        }
        stage = Stage.CLOSED;
        record("close", stage, act, Map.of("on", on));
    }

    public UUID caseId() {
        return caseId;
    }

    public Stage stage() {
        return stage;
    }

    public String grounds() {
        return grounds;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String answer() {
        return answer;
    }

    public LocalDate answeredOn() {
        return answeredOn;
    }

    public boolean finalAnswer() {
        return finalAnswer;
    }

    @Override
    protected String kind() {
        return "hearing";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
