package customs.monitoring.report;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What one Member says in one cycle, from the opening of the window to the outcome of the bodies. */
@Entity
class Report extends Aggregate {
    private UUID cycleId;
    private String cycleCode;
    private int dataYear;
    private String administration;
    private boolean demonstration;
    private Instant openAt;
    private Instant dueAt;
    private Instant closeAt;

    @Enumerated(EnumType.STRING)
    private ReportStage stage;

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
        this.stage = ReportStage.SCHEDULED;
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
            throw Window.notYetOpen(openAt);
        }
        move(ReportStage.OPEN, "open", act, Map.of());
    }

    /** The window closed and nobody ever signed. A report that was returned is not lost by it. */
    void lapse(Act act) {
        if (!act.at().isAfter(closeAt) || submittedAt != null) {
            throw new Refusal("wrong-stage", "The window is still open for this report.");
        }
        move(ReportStage.NOT_SUBMITTED, "lapse", act, Map.of());
    }

    /**
     * The Secretariat keeps the window open for this report alone, or opens it again; whether it is on time stays as it is.
     *
     * @param until the window's new end
     */
    void except(Instant until, Act act) {
        requireReason(act);
        stage.requireUnsigned(submittedAt);
        Window.checkLonger(until, closeAt, act.at());
        closeAt = until;
        if (stage == ReportStage.NOT_SUBMITTED) {
            move(ReportStage.OPEN, "except", act, Map.of("until", until));
        } else {
            record("except", stage, act, Map.of("until", until));
        }
    }

    boolean mayLapse(Instant now) {
        return submittedAt == null && now.isAfter(closeAt) && stage.next().contains(ReportStage.NOT_SUBMITTED);
    }

    boolean mayOpen(Instant now) {
        return stage == ReportStage.SCHEDULED && !now.isBefore(openAt);
    }

    /** Refuses, with the cause, what would change the content at a time when it is locked. */
    void checkEditable(Instant now) {
        stage.requireUnlocked();
        if (stage == ReportStage.SCHEDULED) {
            throw Window.notYetOpen(openAt);
        }
        if (stage == ReportStage.NOT_SUBMITTED || submittedAt == null && now.isAfter(closeAt)) {
            throw Window.closed(closeAt);
        }
    }

    boolean editable(Instant now) {
        return stage.open() && (submittedAt != null || !now.isAfter(closeAt));
    }

    /** The first entry makes a draft; after a return it makes a draft with the next number. */
    void begin(Act act) {
        checkEditable(act.at());
        if (stage == ReportStage.DRAFT) {
            return;
        }
        if (stage == ReportStage.RETURNED) {
            number++;
        }
        move(ReportStage.DRAFT, "begin", act, Map.of("number", number));
    }

    /** Hands the draft to the validator. */
    void sendForValidation(Act act) {
        checkEditable(act.at());
        move(ReportStage.IN_VALIDATION, "send-for-validation", act, Map.of("number", number));
    }

    /** The validator wants changes. */
    void returnToDraft(Act act) {
        requireReason(act);
        move(ReportStage.DRAFT, "return-to-draft", act, Map.of("number", number));
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
            throw Window.closed(closeAt);
        }
        if (submittedAt == null && stage == ReportStage.IN_VALIDATION) {
            submittedAt = act.at();
            onTime = !act.at().isAfter(dueAt);
        }
        move(
                ReportStage.SUBMITTED,
                "sign",
                act,
                Map.of("number", number, "hash", hash, "onTime", Boolean.TRUE.equals(onTime)));
    }

    /** The analyst begins. */
    void check(Act act) {
        move(ReportStage.UNDER_CHECK, "check", act, Map.of("number", number));
    }

    /**
     * The analyst wants answers or corrections.
     *
     * @param openQuestions how many questions tied to a data point the administration has to answer
     */
    void giveBack(Act act, long openQuestions) {
        if (stage == ReportStage.UNDER_CHECK && openQuestions == 0) {
            throw new Refusal("query-required", "A return needs at least one query tied to a data point.");
        }
        move(ReportStage.RETURNED, "return", act, Map.of("number", number, "queries", openQuestions));
    }

    /** @param openQuestions how many questions are not closed */
    void accept(Act act, long openQuestions) {
        if (stage == ReportStage.UNDER_CHECK && openQuestions > 0) {
            throw new Refusal("query-open", "Close every query before accepting the report.");
        }
        move(ReportStage.ACCEPTED, "accept", act, Map.of("number", number));
    }

    /** One body has it on its agenda; when all have, the report is tabled. */
    void table(Act act, String body, UUID item, int shown, String hash, boolean everyBodyHasIt) {
        if (stage != ReportStage.ACCEPTED && stage != ReportStage.TABLED) {
            throw new Refusal(
                    "wrong-stage", "Only an accepted report goes before a body; this one is %s.".formatted(stage));
        }
        var facts = Map.of("body", body, "item", item.toString(), "number", shown, "hash", hash);
        if (stage == ReportStage.ACCEPTED && everyBodyHasIt) {
            move(ReportStage.TABLED, "table", act, facts);
        } else {
            record("table", stage, act, facts);
        }
    }

    /** A body recorded its outcome; when all have concluded, the report is reviewed. */
    void outcome(Act act, String body, Outcome outcome, boolean everyBodyConcluded) {
        if (stage != ReportStage.TABLED) {
            throw new Refusal(
                    "wrong-stage", "An outcome is recorded for a tabled report; this one is %s.".formatted(stage));
        }
        record("outcome", stage, act, Map.of("body", body, "outcome", outcome.name()));
        if (everyBodyConcluded) {
            move(ReportStage.REVIEWED, "review", act, Map.of());
        }
    }

    /** Opens it beyond the bodies; an amended version takes the place of the one before. */
    void publish(Act act) {
        move(ReportStage.PUBLISHED, "publish", act, Map.of("number", number));
        publishedNumber = number;
    }

    /** The validator asks to change what is published, and says why. */
    void askAmendment(Act act) {
        requireReason(act);
        if (stage != ReportStage.PUBLISHED) {
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
        move(ReportStage.DRAFT, "open-amendment", act, Map.of("number", number, "published", publishedNumber));
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
        stage = publishedNumber == null ? ReportStage.WITHDRAWN : ReportStage.PUBLISHED;
        stageSince = act.at();
        record("withdraw", stage, act, Map.of("number", number));
    }

    boolean mayWithdraw() {
        return stage.next().contains(ReportStage.WITHDRAWN);
    }

    /**
     * Which of the signed versions somebody reads: the last one, except that an amendment stays with the administration and
     * the analyst until the bodies have it, and that the public version is shown where no later one was published.
     *
     * @param signed in order; not empty
     */
    ReportVersion shown(Viewpoint viewpoint, List<ReportVersion> signed) {
        boolean beforeTheBodies = stage == ReportStage.TABLED || stage == ReportStage.REVIEWED;
        boolean published = publishedNumber != null
                && (stage == ReportStage.PUBLISHED || viewpoint == Viewpoint.BODY && !beforeTheBodies);
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

    private void move(ReportStage to, String name, Act act, Map<String, ?> facts) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "A report that is %s cannot become %s.".formatted(stage, to));
        }
        stage = to;
        stageSince = act.at();
        record(name, to, act, facts);
    }

    /** Past due and never signed: a flag, not a stage. */
    boolean overdue(Instant now) {
        return submittedAt == null && now.isAfter(dueAt) && stage != ReportStage.WITHDRAWN;
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

    ReportStage stage() {
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
