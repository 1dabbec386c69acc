package customs.aeo.signal;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** News about a holder that lets its authorisation be looked at again. It changes no status: an officer does. */
@Entity
@Table(name = "signal")
public class Signal extends Aggregate {
    /** What the news is about. */
    public enum Kind {
        /** Its declarations are wrong more often than expected. */
        DECLARATION_ERROR,
        /** It broke customs or tax rules. */
        VIOLATION,
        /** It cannot pay, or proceedings are open. */
        INSOLVENCY,
        /** It tells of a change itself. */
        HOLDER_NOTICE,
        /** An exercise or activation of a continuity plan showed a weakness. */
        CRISIS_PLAN_FINDING,
        /** Another decision that rests on the authorisation was suspended for its own fault. */
        DEPENDENT_SUSPENDED,
        /** An action of the control plan found something wrong. */
        CONTROL_FAILED
    }

    /** Where the look at it stands. */
    public enum Stage {
        /** Waits for an officer. */
        OPEN,
        /** An officer looks into it. */
        TAKEN,
        /** Done, with an outcome. */
        CLOSED;

        Set<Stage> next() {
            return switch (this) {
                case OPEN -> EnumSet.of(TAKEN);
                case TAKEN -> EnumSet.of(TAKEN, CLOSED);
                case CLOSED -> EnumSet.noneOf(Stage.class);
            };
        }
    }

    /** What came of it. */
    public enum Outcome {
        NO_ACTION,
        MEASURES_AGREED,
        SUSPENSION_PROPOSED,
        REVOCATION_PROPOSED
    }

    private String administration;

    @Column(name = "operator_id")
    private UUID operatorId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.OPEN;

    private String sender;
    private String reference;

    @Column(name = "occurred_on")
    private LocalDate occurredOn;

    @Column(name = "received_at")
    private Instant receivedAt;

    private String facts;

    @Column(name = "error_count")
    private Integer errors;

    @Column(name = "declaration_count")
    private Integer declarations;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> criteria = new ArrayList<>();

    private String officer;

    /** For display; it stays out of the history. */
    @Column(name = "officer_name")
    private String officerName;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Column(name = "outcome_reason")
    private String outcomeReason;

    protected Signal() {}

    /**
     * What was reported.
     *
     * @param reference the sender's own number: the same one twice is the same signal
     * @param facts in words; no names or addresses
     * @param errors of a declaration error: how many declarations were wrong, or null
     * @param declarations of how many, or null
     * @param criteria criteria to be looked at again
     */
    public record Report(
            Kind kind,
            UUID operatorId,
            String reference,
            LocalDate occurredOn,
            String facts,
            Integer errors,
            Integer declarations,
            List<String> criteria) {}

    static Signal receive(String administration, Report report, Act act) {
        var signal = new Signal();
        signal.administration = administration;
        signal.operatorId = report.operatorId();
        signal.kind = report.kind();
        signal.sender = act.actor();
        signal.reference = report.reference();
        signal.occurredOn = report.occurredOn();
        signal.receivedAt = act.at();
        signal.facts = report.facts();
        signal.errors = report.errors();
        signal.declarations = report.declarations();
        signal.criteria = new ArrayList<>(report.criteria());
        signal.record(
                "receive",
                Stage.OPEN,
                act,
                Map.of(
                        "operator", report.operatorId(),
                        "kind", report.kind(),
                        "occurredOn", report.occurredOn(),
                        "criteria", report.criteria()));
        return signal;
    }

    boolean sameAs(Report report) {
        return kind == report.kind()
                && operatorId.equals(report.operatorId())
                && occurredOn.equals(report.occurredOn())
                && facts.equals(report.facts());
    }

    /** An officer looks into it, or another one in the first one's place. */
    void take(Act act) {
        move(Stage.TAKEN);
        officer = act.actor();
        officerName = act.by().name();
        record("take", stage, act);
    }

    void close(Outcome with, Act act) {
        if (stage == Stage.OPEN) {
            throw new Refusal("wrong-stage", "Take the signal up first.");
        }
        move(Stage.CLOSED);
        outcome = with;
        outcomeReason = act.reason();
        record("close", stage, act, Map.of("outcome", with));
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    String administration() {
        return administration;
    }

    public UUID operatorId() {
        return operatorId;
    }

    Kind about() {
        return kind;
    }

    Stage stage() {
        return stage;
    }

    String sender() {
        return sender;
    }

    String reference() {
        return reference;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    String facts() {
        return facts;
    }

    Integer errors() {
        return errors;
    }

    Integer declarations() {
        return declarations;
    }

    List<String> criteria() {
        return List.copyOf(criteria);
    }

    String officer() {
        return officer;
    }

    Outcome outcome() {
        return outcome;
    }

    String outcomeReason() {
        return outcomeReason;
    }

    @Override
    protected String kind() {
        return "signal";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
