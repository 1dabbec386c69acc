package customs.aeo.improvement;

import customs.aeo.application.CaseEvent;
import customs.aeo.clock.Event;
import customs.aeo.clock.Unit;
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

/** What an applicant does to put right what an assessment found, and by when. */
@Entity
@Table(name = "improvement_plan")
class ImprovementPlan extends Aggregate {
    static final String APPROVED = "PLAN_APPROVED";
    static final String DONE = "PLAN_DONE";
    static final String LIMIT = "improvement";

    /** Where it stands; extended and late are read from its clock. */
    enum Stage {
        /** Customs has said what is to be put right. */
        ASKED,
        /** The firm has said what it will do. */
        SUBMITTED,
        /** That is not enough; the firm writes it anew. */
        RETURNED,
        /** The firm carries it out. */
        RUNNING,
        /** The firm says that it is done. */
        CLAIMED_DONE,
        /** Customs has looked and it is. */
        VERIFIED,
        /** It is not, or not in time. */
        FAILED;

        Set<Stage> next() {
            return switch (this) {
                case ASKED -> EnumSet.of(SUBMITTED, FAILED);
                case SUBMITTED -> EnumSet.of(RETURNED, RUNNING);
                case RETURNED -> EnumSet.of(SUBMITTED, FAILED);
                case RUNNING -> EnumSet.of(CLAIMED_DONE, FAILED);
                case CLAIMED_DONE -> EnumSet.of(VERIFIED, FAILED);
                case VERIFIED, FAILED -> EnumSet.noneOf(Stage.class);
            };
        }

        boolean open() {
            return this != VERIFIED && this != FAILED;
        }
    }

    /** One thing that the firm will do. */
    record Measure(String criterion, String words, LocalDate by) {}

    @Column(name = "application_id")
    private UUID applicationId;

    private String administration;
    private String wanted;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> criteria = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.ASKED;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Measure> measures = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CaseEvent> events = new ArrayList<>();

    @Column(name = "agreed_days")
    private Integer agreedDays;

    @Column(name = "requested_on")
    private LocalDate requestedOn;

    @Column(name = "requested_why")
    private String requestedWhy;

    private String remark;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "asked_at")
    private Instant askedAt;

    protected ImprovementPlan() {}

    static ImprovementPlan ask(
            UUID applicationId, String administration, List<String> criteria, String wanted, Act act) {
        var plan = new ImprovementPlan();
        plan.applicationId = applicationId;
        plan.administration = administration;
        plan.criteria = new ArrayList<>(criteria);
        plan.wanted = wanted;
        plan.askedAt = act.at();
        plan.record("ask", plan.stage, act, Map.of("application", applicationId, "criteria", criteria));
        return plan;
    }

    void submit(List<Measure> all, Act act) {
        move(Stage.SUBMITTED);
        measures = new ArrayList<>(all);
        record("submit", stage, act, Map.of("measures", all.size()));
    }

    void giveBack(Act act) {
        move(Stage.RETURNED);
        remark = act.reason();
        record("return", stage, act);
    }

    /** @param days calendar days that were agreed, or null where the programme's limit holds */
    void approve(Integer days, LocalDate on, Act act) {
        move(Stage.RUNNING);
        agreedDays = days;
        remark = null;
        happened(Event.of(APPROVED, on), act);
        record("approve", stage, act, Map.of("on", on));
    }

    void requestExtension(boolean late, LocalDate on, Act act) {
        running();
        inTime(late);
        if (requestedOn != null) {
            throw new Refusal("wrong-stage", "More time is asked for already.");
        }
        requestedOn = on;
        requestedWhy = act.reason();
        record("request-extension", stage, act, Map.of("on", on));
    }

    /** The day on which the firm asked counts, not the day on which it is answered. */
    Event extension(int days) {
        running();
        if (requestedOn == null) {
            throw new Refusal("wrong-stage", "The firm has not asked for more time.");
        }
        return Event.extension(LIMIT, requestedOn, days, Unit.CALENDAR_DAY, requestedWhy);
    }

    void extended(Event extension, Act act) {
        happened(extension, act);
        requestedOn = null;
        record("extend", stage, act, Map.of("days", extension.number()));
    }

    void complete(boolean late, LocalDate on, Act act) {
        if (stage == Stage.RUNNING) {
            inTime(late);
        }
        move(Stage.CLAIMED_DONE);
        remark = act.reason();
        happened(Event.of(DONE, on), act);
        record("complete", stage, act, Map.of("on", on));
    }

    void verify(Act act) {
        move(Stage.VERIFIED);
        remark = act.reason();
        record("verify", stage, act);
    }

    /** @param late the limit has passed; a plan that still runs cannot fail before */
    void fail(boolean late, Act act) {
        if (stage == Stage.RUNNING && !late) {
            throw new Refusal("not-yet-expired", "The firm still has time to carry the plan out.");
        }
        move(Stage.FAILED);
        remark = act.reason();
        record("fail", stage, act);
    }

    private void running() {
        if (stage != Stage.RUNNING) {
            throw new Refusal("wrong-stage", "The plan is not being carried out. It is %s.".formatted(stage));
        }
    }

    private static void inTime(boolean late) {
        if (late) {
            throw new Refusal("plan-late", "The time for carrying the plan out has passed.");
        }
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

    String wanted() {
        return wanted;
    }

    List<String> criteria() {
        return List.copyOf(criteria);
    }

    Stage stage() {
        return stage;
    }

    List<Measure> measures() {
        return List.copyOf(measures);
    }

    List<Event> events() {
        return events.stream().map(CaseEvent::event).toList();
    }

    Integer agreedDays() {
        return agreedDays;
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    String requestedWhy() {
        return requestedWhy;
    }

    String remark() {
        return remark;
    }

    @Override
    protected String kind() {
        return "improvement-plan";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
