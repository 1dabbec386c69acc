package customs.monitoring.session;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One session of a body, known by its body and first day: session numbers repeat in real life. */
@Entity
class Session extends Aggregate {

    /** Where a session stands and where it may go next. */
    @Schema(name = "SessionStage")
    enum Stage {
        /** Announced. */
        PLANNED,
        /** Documents may be put on the agenda. */
        CALL_FOR_DOCS,
        /** Members comment in writing. */
        PHASE_1,
        /** The body meets. */
        IN_SESSION,
        /** The report of the session is drafted. */
        REPORT_DRAFT,
        /** The body adopted its report. */
        REPORT_ADOPTED,
        /** The report is public. */
        PUBLISHED,
        /** It will not take place. */
        CANCELLED;

        Set<Stage> next() {
            return switch (this) {
                case PLANNED -> EnumSet.of(CALL_FOR_DOCS, CANCELLED);
                case CALL_FOR_DOCS -> EnumSet.of(PHASE_1, IN_SESSION, CANCELLED);
                case PHASE_1 -> EnumSet.of(IN_SESSION, CANCELLED);
                case IN_SESSION -> EnumSet.of(REPORT_DRAFT);
                case REPORT_DRAFT -> EnumSet.of(REPORT_ADOPTED);
                case REPORT_ADOPTED -> EnumSet.of(PUBLISHED);
                case PUBLISHED, CANCELLED -> EnumSet.noneOf(Stage.class);
            };
        }

        /** Reports may be put before the body. */
        boolean open() {
            return this == CALL_FOR_DOCS || this == PHASE_1 || this == IN_SESSION;
        }

        /** It may still take place on other days, or not at all. */
        boolean ahead() {
            return this == PLANNED || this == CALL_FOR_DOCS || this == PHASE_1;
        }
    }

    /** How the body meets. */
    @Schema(name = "SessionMode")
    enum Mode {
        IN_PERSON,
        HYBRID,
        VIRTUAL,
        DOCUMENT
    }

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private String body;
    private String label;
    private LocalDate fromDay;
    private LocalDate toDay;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private LocalDate documentsDue;
    private LocalDate phaseFrom;
    private LocalDate reportDue;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.PLANNED;

    private boolean demonstration;
    private int revision;
    private Instant revisedAt;

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<AgendaItem> items = new ArrayList<>();

    protected Session() {}

    /** Plans a session; documents are due 30 days before, the written phase opens 28 days before, the draft report 42 after. */
    Session(String body, String label, LocalDate from, LocalDate to, Mode mode, boolean demonstration, Act act) {
        this.body = body;
        this.label = label;
        this.mode = mode;
        this.demonstration = demonstration;
        date(from, to, act);
        record("plan", stage, act, Map.of("body", body, "from", from, "to", to));
    }

    @Override
    protected String kind() {
        return "session";
    }

    @Override
    protected String tenant() {
        return null;
    }

    private void date(LocalDate from, LocalDate to, Act act) {
        if (to.isBefore(from)) {
            var message = "The session cannot end before it begins.";
            throw new Refusal(
                    "dates-out-of-order", message, List.of(new FieldError("/to", "dates-out-of-order", message)));
        }
        fromDay = from;
        toDay = to;
        documentsDue = from.minusDays(30);
        phaseFrom = from.minusDays(28);
        reportDue = to.plusDays(42);
        revisedAt = act.at();
    }

    /** Other days; what follows from them moves along. */
    void reschedule(LocalDate from, LocalDate to, Act act) {
        if (!stage.ahead()) {
            throw new Refusal("wrong-stage", "A session that is %s keeps its days.".formatted(stage));
        }
        var before = Map.of("fromBefore", fromDay, "toBefore", toDay, "from", from, "to", to);
        date(from, to, act);
        revision++;
        record("reschedule", stage, act, before);
    }

    /** It does not take place; only while no report waits for the body. */
    void cancel(boolean reportWaits, Act act) {
        if (reportWaits) {
            throw new Refusal("wrong-stage", "A report waits for this session; it can no longer be cancelled.");
        }
        move(Stage.CANCELLED, act);
        revision++;
        revisedAt = act.at();
    }

    void move(Stage to, Act act) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "A session that is %s cannot become %s.".formatted(stage, to));
        }
        stage = to;
        record("move", stage, act);
    }

    AgendaItem add(String title, AgendaItem.Action action, Act act) {
        checkAgendaOpen();
        AgendaItem item = new AgendaItem(this, items.size() + 1, title, action);
        items.add(item);
        record("add-item", stage, act, Map.of("item", item.id().toString(), "number", item.number()));
        return item;
    }

    /** Items and documents come until the body has met. */
    void checkAgendaOpen() {
        if (stage != Stage.PLANNED && !stage.open()) {
            throw new Refusal("session-not-open", "The agenda of this session is closed.");
        }
    }

    /** A report goes on an item of an open session only. */
    void checkOpen() {
        if (!stage.open()) {
            throw new Refusal(
                    "session-not-open",
                    "Reports are tabled from the call for documents to the end of the session; this session is %s."
                            .formatted(stage));
        }
    }

    void tabled(AgendaItem item, UUID report, Act act) {
        checkOpen();
        record("table", stage, act, Map.of("item", item.id().toString(), "report", report.toString()));
    }

    /** Written interventions are taken in the written phase, which never begins before its day. */
    void checkWrittenPhase(Instant now) {
        if (stage != Stage.PHASE_1 || now.isBefore(Deadlines.startOfDay(phaseFrom, BRUSSELS))) {
            throw new Refusal(
                    "written-phase-not-open",
                    "Written interventions are taken in the written phase, from %s.".formatted(phaseFrom));
        }
    }

    /** Outcomes are recorded while the body meets and while its report is written. */
    void concluded(AgendaItem item, UUID report, Act act) {
        if (stage != Stage.IN_SESSION && stage != Stage.REPORT_DRAFT) {
            throw new Refusal(
                    "session-not-open",
                    "An outcome is recorded in session or while its report is drafted; this session is %s."
                            .formatted(stage));
        }
        record("outcome", stage, act, Map.of("item", item.id().toString(), "report", report.toString()));
    }

    Optional<AgendaItem> item(UUID id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    String body() {
        return body;
    }

    String label() {
        return label;
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate toDay() {
        return toDay;
    }

    Mode mode() {
        return mode;
    }

    LocalDate documentsDue() {
        return documentsDue;
    }

    LocalDate phaseFrom() {
        return phaseFrom;
    }

    LocalDate reportDue() {
        return reportDue;
    }

    Stage stage() {
        return stage;
    }

    boolean demonstration() {
        return demonstration;
    }

    int revision() {
        return revision;
    }

    Instant revisedAt() {
        return revisedAt;
    }

    List<AgendaItem> items() {
        return List.copyOf(items);
    }
}
