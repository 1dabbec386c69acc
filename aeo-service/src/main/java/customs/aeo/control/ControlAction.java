package customs.aeo.control;

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
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** One action of the control plan of an authorisation: what is looked at, by whom, until when, and what came of it. */
@Entity
@Table(name = "control_action")
public class ControlAction extends Aggregate {
    /** Where an action stands. */
    public enum Stage {
        /** It is to be done until its day. */
        PLANNED,
        /** It was done, and nothing was wrong. */
        DONE,
        /** It was done, and the criterion is in doubt: a reassessment task tells why. */
        FAILED,
        /** It is not needed any more. */
        CANCELLED;

        Set<Stage> next() {
            return switch (this) {
                case PLANNED -> EnumSet.of(PLANNED, DONE, FAILED, CANCELLED);
                case DONE, FAILED, CANCELLED -> EnumSet.noneOf(Stage.class);
            };
        }
    }

    /** Why it stands in the plan. */
    public enum Origin {
        /** The programme watches young firms closely. */
        YOUNG_FIRM,
        /** A risk of the assessment remains. */
        RISK,
        /** A reassessment asked for it. */
        REASSESSMENT,
        /** An officer holds it useful. */
        OFFICER
    }

    /** Who has to do it. */
    public enum Responsible {
        OFFICER,
        HOLDER
    }

    private String administration;

    @Column(name = "operator_id")
    private UUID operatorId;

    @Column(name = "authorisation_id")
    private UUID authorisationId;

    @Column(name = "application_id")
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.PLANNED;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Column(name = "origin_id")
    private UUID originId;

    private String code;
    private String criterion;
    private String words;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Responsible responsible;

    private String officer;
    private String outcome;
    private String evidence;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @Column(name = "signal_id")
    private UUID signalId;

    protected ControlAction() {}

    /** Of what it is an action. */
    record Subject(String administration, UUID operatorId, UUID authorisationId, UUID applicationId) {}

    /**
     * What is to be done.
     *
     * @param originId the risk or signal behind it, or null
     * @param code the programme's code of a measure for young firms, whose name it then has; else null
     * @param criterion criterion that it is about, or null
     * @param words in words; null where the programme names it
     * @param dueOn last day, or null where nobody has set one yet
     */
    record Plan(
            Origin origin,
            UUID originId,
            String code,
            String criterion,
            String words,
            LocalDate dueOn,
            Responsible responsible) {}

    static ControlAction plan(Subject subject, Plan plan, Act act) {
        var action = new ControlAction();
        action.administration = subject.administration();
        action.operatorId = subject.operatorId();
        action.authorisationId = subject.authorisationId();
        action.applicationId = subject.applicationId();
        action.origin = plan.origin();
        action.originId = plan.originId();
        action.code = plan.code();
        action.criterion = plan.criterion();
        action.words = plan.words();
        action.dueOn = plan.dueOn();
        action.responsible = plan.responsible();
        var facts = new HashMap<String, Object>(Map.of(
                "authorisation", subject.authorisationId(),
                "origin", plan.origin(),
                "responsible", plan.responsible()));
        put(facts, "originId", plan.originId());
        put(facts, "code", plan.code());
        put(facts, "criterion", plan.criterion());
        put(facts, "dueOn", plan.dueOn());
        action.record("plan", Stage.PLANNED, act, facts);
        return action;
    }

    private static void put(Map<String, Object> facts, String key, Object value) {
        if (value != null) {
            facts.put(key, value);
        }
    }

    void take(Act act) {
        move(Stage.PLANNED);
        officer = act.actor();
        record("take", stage, act);
    }

    /** Another last day, with a reason. */
    void postpone(LocalDate until, Act act) {
        move(Stage.PLANNED);
        var facts = new HashMap<String, Object>(Map.of("dueOn", until));
        put(facts, "before", dueOn);
        dueOn = until;
        record("postpone", stage, act, facts);
    }

    /** @param where document, page and revision that show it */
    void complete(String found, String where, LocalDate on, Act act) {
        end(Stage.DONE, found, where, on);
        record("complete", stage, act, Map.of("on", on));
    }

    /** @param signal the reassessment task that follows */
    void fail(String found, String where, UUID signal, LocalDate on, Act act) {
        end(Stage.FAILED, found, where, on);
        signalId = signal;
        record("fail", stage, act, Map.of("on", on, "signal", signal));
    }

    void cancel(LocalDate on, Act act) {
        end(Stage.CANCELLED, act.reason(), null, on);
        record("cancel", stage, act, Map.of("on", on));
    }

    private void end(Stage to, String found, String where, LocalDate on) {
        move(to);
        outcome = found;
        evidence = where;
        endedOn = on;
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

    UUID operatorId() {
        return operatorId;
    }

    UUID authorisationId() {
        return authorisationId;
    }

    Stage stage() {
        return stage;
    }

    Origin origin() {
        return origin;
    }

    UUID originId() {
        return originId;
    }

    String code() {
        return code;
    }

    String criterion() {
        return criterion;
    }

    String words() {
        return words;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    Responsible responsible() {
        return responsible;
    }

    String officer() {
        return officer;
    }

    String outcome() {
        return outcome;
    }

    String evidence() {
        return evidence;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    UUID signalId() {
        return signalId;
    }

    @Override
    protected String kind() {
        return "control";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
