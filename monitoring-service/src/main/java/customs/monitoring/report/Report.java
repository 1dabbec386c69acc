package customs.monitoring.report;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What one Member says in one cycle, from the opening of the window to the outcome of the bodies. */
@Entity
class Report extends Aggregate {

    /** Where a report stands and where it may go next. */
    @Schema(name = "ReportStage")
    enum Stage {
        /** The window is announced but not open. */
        SCHEDULED,
        /** The administration may begin. */
        OPEN,
        /** Contributors are filling it. */
        DRAFT,
        /** The validator reads it; nobody edits. */
        IN_VALIDATION,
        /** Signed and frozen; the Secretariat has not begun. */
        SUBMITTED,
        /** The Secretariat's analyst checks it. */
        UNDER_CHECK,
        /** The analyst asked; the administration may correct. */
        RETURNED,
        /** Checked; waits for the bodies. */
        ACCEPTED,
        /** Before every body that must look at it. */
        TABLED,
        /** Every body recorded an outcome. */
        REVIEWED,
        /** Open beyond the bodies. */
        PUBLISHED,
        /** The window closed without a signature. */
        NOT_SUBMITTED,
        /** Taken back by the administration before any body saw it. */
        WITHDRAWN;

        Set<Stage> next() {
            return switch (this) {
                case SCHEDULED -> EnumSet.of(OPEN, WITHDRAWN);
                case OPEN -> EnumSet.of(DRAFT, NOT_SUBMITTED, WITHDRAWN);
                case DRAFT -> EnumSet.of(IN_VALIDATION, NOT_SUBMITTED, WITHDRAWN);
                case IN_VALIDATION -> EnumSet.of(DRAFT, SUBMITTED, NOT_SUBMITTED, WITHDRAWN);
                case SUBMITTED -> EnumSet.of(UNDER_CHECK, WITHDRAWN);
                case UNDER_CHECK -> EnumSet.of(RETURNED, ACCEPTED, WITHDRAWN);
                case RETURNED -> EnumSet.of(DRAFT, WITHDRAWN);
                case ACCEPTED -> EnumSet.of(TABLED, WITHDRAWN);
                case TABLED -> EnumSet.of(REVIEWED);
                case REVIEWED -> EnumSet.of(PUBLISHED);
                case PUBLISHED -> EnumSet.of(DRAFT);
                case NOT_SUBMITTED, WITHDRAWN -> EnumSet.noneOf(Stage.class);
            };
        }
    }

    private UUID cycleId;
    private String cycleCode;
    private int dataYear;
    private String administration;
    private boolean demonstration;
    private Instant openAt;
    private Instant dueAt;
    private Instant closeAt;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int number;
    private Instant submittedAt;

    @Column(name = "on_time")
    private Boolean onTime;

    private Instant stageSince;
    private Integer publishedNumber;
    private Instant amendmentAskedAt;
    private String amendmentReason;

    protected Report() {}

    /** Announces the report of a Member for a cycle. */
    Report(Cycle cycle, String administration, Act act) {
        this.cycleId = cycle.id();
        this.cycleCode = cycle.code();
        this.dataYear = cycle.dataYear();
        this.administration = administration;
        this.demonstration = cycle.demonstration();
        this.openAt = cycle.openAt();
        this.dueAt = cycle.dueAt();
        this.closeAt = cycle.closeAt();
        this.number = 1;
        this.stage = Stage.SCHEDULED;
        this.stageSince = act.at();
        record("schedule", stage, act, Map.of("cycle", cycleCode));
    }

    @Override
    protected String kind() {
        return "report";
    }

    @Override
    protected String tenant() {
        return administration;
    }

    /** The window opens: now is openAt or later. */
    void open(Act act) {
        if (act.at().isBefore(openAt)) {
            throw notYetOpen();
        }
        move(Stage.OPEN, "open", act, Map.of());
    }

    /** The window closed and nobody ever signed. A report that was returned is not lost by it. */
    void lapse(Act act) {
        if (!act.at().isAfter(closeAt) || submittedAt != null) {
            throw new Refusal("wrong-stage", "The window is still open for this report.");
        }
        move(Stage.NOT_SUBMITTED, "lapse", act, Map.of());
    }

    boolean mayLapse(Instant now) {
        return submittedAt == null && now.isAfter(closeAt) && stage.next().contains(Stage.NOT_SUBMITTED);
    }

    boolean mayOpen(Instant now) {
        return stage == Stage.SCHEDULED && !now.isBefore(openAt);
    }

    /** Refuses, with the cause, what would change the content at a time when it is locked. */
    void checkEditable(Instant now) {
        switch (stage) {
            case OPEN, DRAFT, RETURNED -> {
                if (submittedAt == null && now.isAfter(closeAt)) {
                    throw windowClosed();
                }
            }
            case SCHEDULED -> throw notYetOpen();
            case NOT_SUBMITTED -> throw windowClosed();
            case IN_VALIDATION ->
                throw new Refusal(
                        "report-locked-in-validation", "The validator has the report; it can be returned for changes.");
            case SUBMITTED, UNDER_CHECK ->
                throw new Refusal(
                        "report-locked-submitted", "The report was submitted; the analyst can return it for changes.");
            case ACCEPTED, TABLED, REVIEWED ->
                throw new Refusal("report-locked-accepted", "The report was accepted and can no longer be changed.");
            case PUBLISHED ->
                throw new Refusal("published-use-amendment", "The report is published; a change needs an amendment.");
            case WITHDRAWN -> throw new Refusal("report-withdrawn", "The report was withdrawn.");
        }
    }

    boolean editable(Instant now) {
        return EnumSet.of(Stage.OPEN, Stage.DRAFT, Stage.RETURNED).contains(stage)
                && (submittedAt != null || !now.isAfter(closeAt));
    }

    /** The first entry makes a draft; after a return it makes a draft with the next number. */
    void begin(Act act) {
        checkEditable(act.at());
        if (stage == Stage.DRAFT) {
            return;
        }
        if (stage == Stage.RETURNED) {
            number++;
        }
        move(Stage.DRAFT, "begin", act, Map.of("number", number));
    }

    /** Hands the draft to the validator. */
    void sendForValidation(Act act) {
        checkEditable(act.at());
        move(Stage.IN_VALIDATION, "send-for-validation", act, Map.of("number", number));
    }

    /** The validator wants changes. */
    void returnToDraft(Act act) {
        requireReason(act);
        move(Stage.DRAFT, "return-to-draft", act, Map.of("number", number));
    }

    /**
     * Signs and freezes. The on-time flag is that of the first signature, whatever comes later.
     *
     * @param lastEditors who changed the content last; it takes another person to sign
     * @param hash        SHA-256 of the frozen content
     */
    void sign(Act act, Set<String> lastEditors, String hash) {
        if (lastEditors.contains(act.actor())) {
            throw new Refusal("self-validation", "Whoever entered the last change cannot sign the report.");
        }
        if (submittedAt == null && act.at().isAfter(closeAt)) {
            throw windowClosed();
        }
        if (submittedAt == null && stage == Stage.IN_VALIDATION) {
            submittedAt = act.at();
            onTime = !act.at().isAfter(dueAt);
        }
        move(
                Stage.SUBMITTED,
                "sign",
                act,
                Map.of("number", number, "hash", hash, "onTime", Boolean.TRUE.equals(onTime)));
    }

    /** The analyst begins. */
    void check(Act act) {
        move(Stage.UNDER_CHECK, "check", act, Map.of("number", number));
    }

    /**
     * The analyst wants answers or corrections.
     *
     * @param openQuestions how many questions tied to a data point the administration has to answer
     */
    void giveBack(Act act, long openQuestions) {
        if (stage == Stage.UNDER_CHECK && openQuestions == 0) {
            throw new Refusal("query-required", "A return needs at least one query tied to a data point.");
        }
        move(Stage.RETURNED, "return", act, Map.of("number", number, "queries", openQuestions));
    }

    /** @param openQuestions how many questions are not closed */
    void accept(Act act, long openQuestions) {
        if (stage == Stage.UNDER_CHECK && openQuestions > 0) {
            throw new Refusal("query-open", "Close every query before accepting the report.");
        }
        move(Stage.ACCEPTED, "accept", act, Map.of("number", number));
    }

    /** One body has it on its agenda; when all have, the report is tabled. */
    void table(Act act, String body, UUID item, int shown, String hash, boolean everyBodyHasIt) {
        if (stage != Stage.ACCEPTED && stage != Stage.TABLED) {
            throw new Refusal(
                    "wrong-stage", "Only an accepted report goes before a body; this one is %s.".formatted(stage));
        }
        var facts = Map.of("body", body, "item", item.toString(), "number", shown, "hash", hash);
        if (stage == Stage.ACCEPTED && everyBodyHasIt) {
            move(Stage.TABLED, "table", act, facts);
        } else {
            record("table", stage, act, facts);
        }
    }

    /** A body recorded its outcome; when all have concluded, the report is reviewed. */
    void outcome(Act act, String body, Outcome outcome, boolean everyBodyConcluded) {
        if (stage != Stage.TABLED) {
            throw new Refusal(
                    "wrong-stage", "An outcome is recorded for a tabled report; this one is %s.".formatted(stage));
        }
        record("outcome", stage, act, Map.of("body", body, "outcome", outcome.name()));
        if (everyBodyConcluded) {
            move(Stage.REVIEWED, "review", act, Map.of());
        }
    }

    /** Opens it beyond the bodies; an amended version takes the place of the one before. */
    void publish(Act act) {
        move(Stage.PUBLISHED, "publish", act, Map.of("number", number));
        publishedNumber = number;
    }

    /** The validator asks to change what is published, and says why. */
    void askAmendment(Act act) {
        requireReason(act);
        if (stage != Stage.PUBLISHED) {
            throw new Refusal("wrong-stage", "Only a published report is amended; this one is %s.".formatted(stage));
        }
        if (amendmentAskedAt != null) {
            throw new Refusal("amendment-asked", "An amendment was asked for already and waits for the Secretariat.");
        }
        amendmentAskedAt = act.at();
        amendmentReason = act.reason();
        record("ask-amendment", stage, act, Map.of("number", number));
    }

    /** The analyst opens the next version; the published one stays public until the next is published. */
    void openAmendment(Act act) {
        requireAmendmentAsked();
        number++;
        move(Stage.DRAFT, "open-amendment", act, Map.of("number", number, "published", publishedNumber));
        amendmentAskedAt = null;
        amendmentReason = null;
    }

    void declineAmendment(Act act) {
        requireAmendmentAsked();
        requireReason(act);
        amendmentAskedAt = null;
        amendmentReason = null;
        record("decline-amendment", stage, act, Map.of("number", number));
    }

    private void requireAmendmentAsked() {
        if (amendmentAskedAt == null) {
            throw new Refusal("amendment-not-asked", "The administration has not asked for an amendment.");
        }
    }

    /** Takes the report back; of a report that is being amended only the amendment, the published version stays. */
    void withdraw(Act act) {
        requireReason(act);
        if (!mayWithdraw()) {
            throw new Refusal("wrong-stage", "A report that is %s cannot be withdrawn.".formatted(stage));
        }
        stage = publishedNumber == null ? Stage.WITHDRAWN : Stage.PUBLISHED;
        stageSince = act.at();
        record("withdraw", stage, act, Map.of("number", number));
    }

    boolean mayWithdraw() {
        return stage.next().contains(Stage.WITHDRAWN);
    }

    /**
     * Which of the signed versions somebody reads: the last one, except that an amendment stays with the administration and
     * the analyst until the bodies have it, and that the public version is shown where no later one was published.
     *
     * @param signed in order; not empty
     */
    ReportVersion shown(Viewpoint viewpoint, List<ReportVersion> signed) {
        boolean beforeTheBodies = stage == Stage.TABLED || stage == Stage.REVIEWED;
        boolean published = publishedNumber != null
                && (stage == Stage.PUBLISHED || viewpoint == Viewpoint.BODY && !beforeTheBodies);
        return published
                ? signed.stream()
                        .filter(version -> version.number() == publishedNumber)
                        .findFirst()
                        .orElseThrow()
                : signed.getLast();
    }

    /** A delivered figure changed while the validator was reading: what was seen is no longer what would be signed. */
    void figureChanged(Act act, String indicator) {
        record("figure-changed", stage, act, Map.of("indicator", indicator));
    }

    private static void requireReason(Act act) {
        if (act.reason() == null || act.reason().isBlank()) {
            var message = "Say why.";
            throw new Refusal(
                    "reason-required", message, List.of(new FieldError("/reason", "reason-required", message)));
        }
    }

    private void move(Stage to, String name, Act act, Map<String, ?> facts) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "A report that is %s cannot become %s.".formatted(stage, to));
        }
        stage = to;
        stageSince = act.at();
        record(name, to, act, facts);
    }

    private Refusal notYetOpen() {
        return new Refusal("window-not-open", "The window opens on %s.".formatted(day(openAt)));
    }

    private Refusal windowClosed() {
        return new Refusal("window-closed", "The window closed on %s.".formatted(day(closeAt)));
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(Cycle.BRUSSELS).toLocalDate();
    }

    /** Past due and never signed: a flag, not a stage. */
    boolean overdue(Instant now) {
        return submittedAt == null && now.isAfter(dueAt) && stage != Stage.WITHDRAWN;
    }

    /** Signed and not returned: what is shown is the signed version, not the draft. */
    boolean frozen() {
        return switch (stage) {
            case SUBMITTED, UNDER_CHECK, ACCEPTED, TABLED, REVIEWED, PUBLISHED -> true;
            case SCHEDULED, OPEN, DRAFT, IN_VALIDATION, RETURNED, NOT_SUBMITTED, WITHDRAWN -> false;
        };
    }

    /** Still with the administration: its contributors or its validator. */
    boolean unsigned() {
        return EnumSet.of(Stage.OPEN, Stage.DRAFT, Stage.IN_VALIDATION, Stage.RETURNED)
                .contains(stage);
    }

    boolean everSubmitted() {
        return submittedAt != null;
    }

    UUID cycleId() {
        return cycleId;
    }

    String cycleCode() {
        return cycleCode;
    }

    int dataYear() {
        return dataYear;
    }

    String administration() {
        return administration;
    }

    boolean demonstration() {
        return demonstration;
    }

    Instant openAt() {
        return openAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant closeAt() {
        return closeAt;
    }

    Stage stage() {
        return stage;
    }

    int number() {
        return number;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Boolean onTime() {
        return onTime;
    }

    Instant stageSince() {
        return stageSince;
    }

    /** Version that is public; null before the first publication. */
    Integer publishedNumber() {
        return publishedNumber;
    }

    /** Null where no amendment waits for the analyst. */
    Instant amendmentAskedAt() {
        return amendmentAskedAt;
    }

    String amendmentReason() {
        return amendmentReason;
    }
}
