package customs.monitoring.session;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
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
        PUBLISHED;

        Set<Stage> next() {
            return switch (this) {
                case PLANNED -> EnumSet.of(CALL_FOR_DOCS);
                case CALL_FOR_DOCS -> EnumSet.of(PHASE_1, IN_SESSION);
                case PHASE_1 -> EnumSet.of(IN_SESSION);
                case IN_SESSION -> EnumSet.of(REPORT_DRAFT);
                case REPORT_DRAFT -> EnumSet.of(REPORT_ADOPTED);
                case REPORT_ADOPTED -> EnumSet.of(PUBLISHED);
                case PUBLISHED -> EnumSet.noneOf(Stage.class);
            };
        }

        /** Reports may be put before the body. */
        boolean open() {
            return this == CALL_FOR_DOCS || this == PHASE_1 || this == IN_SESSION;
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

    @OneToMany(mappedBy = "session", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<AgendaItem> items = new ArrayList<>();

    protected Session() {}

    /** Plans a session; documents are due 30 days before, the written phase opens 28 days before, the draft report 42 after. */
    Session(String body, String label, LocalDate from, LocalDate to, Mode mode, boolean demonstration, Act act) {
        if (to.isBefore(from)) {
            var message = "The session cannot end before it begins.";
            throw new Refusal(
                    "dates-out-of-order", message, List.of(new FieldError("/to", "dates-out-of-order", message)));
        }
        this.body = body;
        this.label = label;
        this.fromDay = from;
        this.toDay = to;
        this.mode = mode;
        this.documentsDue = from.minusDays(30);
        this.phaseFrom = from.minusDays(28);
        this.reportDue = to.plusDays(42);
        this.demonstration = demonstration;
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

    void move(Stage to, Act act) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "A session that is %s cannot become %s.".formatted(stage, to));
        }
        stage = to;
        record("move", stage, act);
    }

    AgendaItem add(String title, AgendaItem.Action action, Act act) {
        if (stage != Stage.PLANNED && !stage.open()) {
            throw new Refusal("session-not-open", "The agenda of this session is closed.");
        }
        AgendaItem item = new AgendaItem(this, items.size() + 1, title, action);
        items.add(item);
        record("add-item", stage, act, Map.of("item", item.id().toString(), "number", item.number()));
        return item;
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

    List<AgendaItem> items() {
        return List.copyOf(items);
    }
}
