package customs.aeo.consultation;

import customs.aeo.application.CaseEvent;
import customs.aeo.clock.Event;
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

/** One question of a case to one other office or state. */
@Entity
@Table(name = "consultation")
class Consultation extends Aggregate {
    static final String ASKED = "CONSULTATION";
    static final String ANSWERED = "CONSULTATION_ANSWER";

    /** Who is asked. */
    enum Addressee {
        /** Another office or authority of the same administration. */
        OFFICE,
        /** Another state. */
        STATE
    }

    /** Where it stands; whether it is overdue is read from its clock. */
    enum Stage {
        /** Waits for the answer. */
        ASKED,
        /** The answer did not come in time and somebody above was told; it is still awaited. */
        ESCALATED,
        /** The criteria are met as far as the addressee knows. */
        ANSWERED_OK,
        /** A criterion is not met, says the addressee. */
        ANSWERED_NOT_MET,
        /** No longer needed. */
        WITHDRAWN;

        Set<Stage> next() {
            return switch (this) {
                case ASKED -> EnumSet.of(ESCALATED, ANSWERED_OK, ANSWERED_NOT_MET, WITHDRAWN);
                case ESCALATED -> EnumSet.of(ANSWERED_OK, ANSWERED_NOT_MET, WITHDRAWN);
                case ANSWERED_OK, ANSWERED_NOT_MET, WITHDRAWN -> EnumSet.noneOf(Stage.class);
            };
        }

        boolean open() {
            return this == ASKED || this == ESCALATED;
        }
    }

    @Column(name = "application_id")
    private UUID applicationId;

    private String administration;

    @Enumerated(EnumType.STRING)
    private Addressee addressee;

    @Column(name = "addressee_code")
    private String addresseeCode;

    private boolean mandatory;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> criteria = new ArrayList<>();

    private String question;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.ASKED;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CaseEvent> events = new ArrayList<>();

    @Column(name = "agreed_days")
    private Integer agreedDays;

    private String answer;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected Consultation() {}

    /**
     * What is asked of whom.
     *
     * @param code of the state (ISO 3166-1 alpha-2) or the office's own
     * @param mandatory the case cannot be decided without the answer
     * @param askedOn day on which the criteria were communicated
     * @param agreedDays calendar days given by the deciding authority, or null where the programme's limit holds
     */
    record Request(
            Addressee addressee,
            String code,
            boolean mandatory,
            List<String> criteria,
            String question,
            LocalDate askedOn,
            Integer agreedDays) {}

    static Consultation ask(UUID applicationId, String administration, Request request, Act act) {
        var it = new Consultation();
        it.applicationId = applicationId;
        it.administration = administration;
        it.addressee = request.addressee();
        it.addresseeCode = request.code();
        it.mandatory = request.mandatory();
        it.criteria = new ArrayList<>(request.criteria());
        it.question = request.question();
        it.agreedDays = request.agreedDays();
        it.askedAt = act.at();
        it.happened(Event.of(ASKED, request.askedOn()), act);
        it.record(
                "ask",
                it.stage,
                act,
                Map.of(
                        "application", applicationId,
                        "addressee", request.code(),
                        "mandatory", request.mandatory(),
                        "on", request.askedOn()));
        return it;
    }

    /** @param met whether the criteria are met, says the addressee; its words are the act's reason */
    void answer(boolean met, LocalDate on, Act act) {
        if (on.isBefore(events.getFirst().on())) {
            throw Refusal.invalid(
                    "/on",
                    "DATES_OUT_OF_ORDER",
                    "%s lies before %s.".formatted(on, events.getFirst().on()));
        }
        move(met ? Stage.ANSWERED_OK : Stage.ANSWERED_NOT_MET);
        answer = act.reason();
        happened(Event.of(ANSWERED, on), act);
        record("answer", stage, act, Map.of("on", on, "met", met));
    }

    /** @param overdue the limit for the answer has passed */
    void escalate(boolean overdue, Act act) {
        if (stage == Stage.ASKED && !overdue) {
            throw new Refusal("not-yet-expired", "The addressee may still answer in time.");
        }
        move(Stage.ESCALATED);
        record("escalate", stage, act);
    }

    void withdraw(Act act) {
        move(Stage.WITHDRAWN);
        record("withdraw", stage, act);
    }

    private void happened(Event event, Act act) {
        events = new ArrayList<>(events);
        events.add(CaseEvent.of(event, act.at()));
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    /** Kept for sorting work lists, never for deciding. */
    void shows(LocalDate due) {
        dueOn = due;
    }

    UUID applicationId() {
        return applicationId;
    }

    Addressee addressee() {
        return addressee;
    }

    String addresseeCode() {
        return addresseeCode;
    }

    boolean mandatory() {
        return mandatory;
    }

    List<String> criteria() {
        return List.copyOf(criteria);
    }

    String question() {
        return question;
    }

    Stage stage() {
        return stage;
    }

    List<Event> events() {
        return events.stream().map(CaseEvent::event).toList();
    }

    Integer agreedDays() {
        return agreedDays;
    }

    String answer() {
        return answer;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Override
    protected String kind() {
        return "consultation";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
