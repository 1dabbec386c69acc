package customs.bcp.plan;

import customs.bcp.estate.CanonicalJson;
import customs.bcp.estate.Owned;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.history.Aggregate;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One version of a plan, from draft to the end of its force. */
@Entity
public class PlanVersion extends Aggregate implements Owned {
    private String administration;
    private UUID planId;
    private int number;

    @Enumerated(EnumType.STRING)
    private PlanStage stage = PlanStage.DRAFT;

    private String[] authors;
    private String approver;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> people = new TreeMap<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private PlanContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, SectionStamp> sectionStamps = new TreeMap<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PlanReview> reviews = List.of();

    private String comment;
    private UUID estateId;
    private String contentHash;
    private Instant submittedAt;
    private Instant approvedAt;
    private LocalDate approvedOn;
    private LocalDate effectiveFrom;
    private Instant effectiveAt;
    private Instant endedAt;

    @Embedded
    private LastUse lastUse;

    protected PlanVersion() {}

    /** @param basis null for a first version, else the one that this revises */
    PlanVersion(Plan plan, int number, PlanContent content, PlanVersion basis, Act act) {
        this.administration = plan.administration();
        this.planId = plan.id();
        this.number = number;
        this.content = content;
        this.authors = new String[] {act.actor()};
        known(act.by());
        record(
                "drafted",
                stage,
                act,
                basis == null
                        ? Map.of("plan", planId, "number", number)
                        : Map.of("plan", planId, "number", number, "revises", basis.number));
    }

    /** Whoever writes on a version becomes one of its authors, and so neither reviews nor approves it. */
    void write(PlanContent newContent, Act act) {
        if (stage != PlanStage.DRAFT) {
            throw new Refusal("wrong-stage", "A version is written while it is a draft; it is %s.".formatted(stage));
        }
        sectionStamps = SectionStamp.after(sectionStamps, content, newContent, act);
        content = newContent;
        authored(act);
        record("written", stage, act, Map.of("content", CanonicalJson.hash(content)));
    }

    private void authored(Act act) {
        if (!isAuthor(act.by())) {
            authors = Arrays.copyOf(authors, authors.length + 1);
            authors[authors.length - 1] = act.actor();
        }
        known(act.by());
    }

    /** A file becomes a part of the draft, or no longer is. @param act file-attached or file-removed */
    void files(String act, String sha256, Act by) {
        inStage(PlanStage.DRAFT, "given files");
        authored(by);
        record(act, stage, by, Map.of("sha256", sha256));
    }

    /** @param starter code of the plan whose words these are */
    void begin(PlanContent words, String starter, Act act) {
        sectionStamps = SectionStamp.after(sectionStamps, content, words, act);
        content = words;
        record("begun", stage, act, Map.of("starter", starter, "content", CanonicalJson.hash(content)));
    }

    /** One section alone; the rest stays as others may have written it meanwhile. */
    void writeSection(PlanSection section, List<PlanContent.SectionText> texts, Act act) {
        write(content.with(section, texts), act);
    }

    /** @param part a section, or a kind of part */
    SectionStamp stamp(Enum<?> part) {
        return sectionStamps.getOrDefault(part.name(), SectionStamp.UNWRITTEN);
    }

    /**
     * Hands the version in.
     *
     * @param frozenEstate the estate that it is judged by
     * @param missing what a plan must have and this has not; empty when ready
     */
    void submit(UUID frozenEstate, List<FieldError> missing, Act act) {
        inStage(PlanStage.DRAFT, "submitted");
        if (!missing.isEmpty()) {
            throw new Refusal("incomplete-plan", missing.getFirst().message(), missing);
        }
        estateId = frozenEstate;
        submittedAt = act.at();
        reviews = List.of();
        comment = null;
        known(act.by());
        move(PlanStage.IN_REVIEW, "submitted", act, Map.of("estate", estateId, "content", CanonicalJson.hash(content)));
    }

    void review(boolean objection, String text, Act act) {
        mayReview(act.by());
        if (objection && (text == null || text.isBlank())) {
            throw Refusal.invalid("/comment", "NOT_BLANK", "An objection says what is wrong.");
        }
        var kept = new ArrayList<>(reviews);
        kept.removeIf(review -> review.reviewer().equals(act.actor()));
        kept.add(new PlanReview(act.actor(), objection, text, act.at()));
        reviews = kept;
        known(act.by());
        record(objection ? "objected" : "reviewed", stage, act, Map.of());
    }

    void giveBack(Act act) {
        mayReview(act.by());
        if (act.reason() == null || act.reason().isBlank()) {
            throw Refusal.invalid("/comment", "NOT_BLANK", "Say what must be changed.");
        }
        comment = act.reason();
        known(act.by());
        move(PlanStage.RETURNED, "returned", act, Map.of());
    }

    void reopen(Act act) {
        inStage(PlanStage.RETURNED, "taken up again");
        known(act.by());
        move(PlanStage.DRAFT, "reopened", act, Map.of());
    }

    /**
     * Signs and seals.
     *
     * @param untreated breaches of services in scope without an action or an accepted risk
     * @param today the administration's local date
     * @param files SHA-256 of each attached file, in the order of their names
     */
    void approve(List<FieldError> untreated, LocalDate today, String estateHash, List<String> files, Act act) {
        mayApprove(act.by());
        if (!untreated.isEmpty()) {
            throw new Refusal("untreated-breach", untreated.getFirst().message(), untreated);
        }
        approver = act.actor();
        approvedAt = act.at();
        approvedOn = today;
        contentHash = Seal.of(planId, number, content, estateHash, files);
        known(act.by());
        move(PlanStage.APPROVED, "approved", act, Map.of("contentHash", contentHash, "estate", estateHash));
    }

    /** Puts the version into force. Its predecessor must have been superseded before, in the same transaction. */
    void publish(LocalDate from, LocalDate today, Act act) {
        mayPublish();
        effectiveFrom = Seal.effectiveDay(from, approvedOn, today);
        effectiveAt = act.at();
        known(act.by());
        move(PlanStage.EFFECTIVE, "published", act, Map.of("effectiveFrom", effectiveFrom, "contentHash", contentHash));
    }

    void supersede(PlanVersion successor, Act act) {
        endedAt = act.at();
        move(PlanStage.SUPERSEDED, "superseded", act, Map.of("by", successor.number));
    }

    /** @param used whether something open relies on this version */
    void retire(boolean used, Act act) {
        mayRetire();
        if (act.reason() == null || act.reason().isBlank()) {
            throw Refusal.invalid("/reason", "NOT_BLANK", "Say why the plan is withdrawn.");
        }
        if (used) {
            throw new Refusal("plan-in-use", "An activation of this plan is open; close it first.");
        }
        endedAt = act.at();
        comment = act.reason();
        known(act.by());
        move(PlanStage.RETIRED, "retired", act, Map.of());
    }

    /** @param edition of the pack that was built again */
    public void packed(int edition, Act act) {
        inStage(PlanStage.EFFECTIVE, "packed");
        known(act.by());
        record("packed", stage, act, Map.of("edition", edition));
    }

    /** An operator that it names is no longer what it was. */
    void operatorChanged(String scheme, String identifier, String before, String now, Act act) {
        var party = content.party(scheme, identifier);
        record("party-changed", stage, act, Map.of("party", party.code(), "before", before, "now", now));
    }

    /** It was used; what that taught is looked at within 30 days. */
    void used(PlanUse use, LocalDate on, Act act) {
        inStage(PlanStage.EFFECTIVE, "used");
        lastUse = LastUse.after(lastUse, use, on);
        known(act.by());
        record("used", stage, act, Map.of("use", use, "on", on));
    }

    void mayReopen() {
        inStage(PlanStage.RETURNED, "taken up again");
    }

    /** Four eyes: an author does not review the own work. */
    void mayReview(Actor actor) {
        inStage(PlanStage.IN_REVIEW, "reviewed");
        if (isAuthor(actor)) {
            throw new Refusal("four-eyes", "Whoever wrote on this version cannot review it.");
        }
    }

    /** Four eyes: an author does not approve the own work; and no objection is left unheard. */
    void mayApprove(Actor actor) {
        inStage(PlanStage.IN_REVIEW, "approved");
        if (isAuthor(actor)) {
            throw new Refusal("four-eyes", "Whoever wrote on this version cannot approve it.");
        }
        if (reviews.stream().anyMatch(PlanReview::objection)) {
            throw new Refusal(
                    "open-objection", "A reviewer objects; return the version or have the objection taken back.");
        }
    }

    void mayPublish() {
        inStage(PlanStage.APPROVED, "published");
    }

    void mayRetire() {
        if (!stage.next().contains(PlanStage.RETIRED)) {
            throw new Refusal(
                    "wrong-stage", "Only an approved or effective version is retired; it is %s.".formatted(stage));
        }
    }

    void inStage(PlanStage expected, String deed) {
        if (stage != expected) {
            throw new Refusal(
                    "wrong-stage", "A version is %s while it is %s; it is %s.".formatted(deed, expected, stage));
        }
    }

    private void move(PlanStage to, String act, Act by, Map<String, ?> facts) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
        record(act, stage, by, facts);
    }

    private void known(Actor actor) {
        var all = new TreeMap<>(people);
        all.put(actor.id(), actor.name());
        people = all;
    }

    boolean isAuthor(Actor actor) {
        return Arrays.asList(authors).contains(actor.id());
    }

    @Override
    public String administration() {
        return administration;
    }

    public UUID planId() {
        return planId;
    }

    public int number() {
        return number;
    }

    public PlanStage stage() {
        return stage;
    }

    List<String> authors() {
        return List.of(authors);
    }

    String approver() {
        return approver;
    }

    /** What people call an account; the account id where that is no longer known. */
    String person(String id) {
        return people.getOrDefault(id, id);
    }

    public PlanContent content() {
        return content;
    }

    List<PlanReview> reviews() {
        return reviews;
    }

    String comment() {
        return comment;
    }

    public UUID estateId() {
        return estateId;
    }

    public String contentHash() {
        return contentHash;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant approvedAt() {
        return approvedAt;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    /** When it was put into force; null before. */
    public Instant effectiveAt() {
        return effectiveAt;
    }

    /** When it was superseded or retired; null before. */
    public Instant endedAt() {
        return endedAt;
    }

    /** The last day on which the version counts as reviewed; null before its approval. */
    public LocalDate reviewDue() {
        return approvedOn == null
                ? null
                : ReviewDate.due(approvedOn, content.reviewIntervalMonths(), LastUse.usedOn(lastUse));
    }

    /** The last exercise with this version; null for none. */
    public LocalDate exercisedOn() {
        return LastUse.exercisedOn(lastUse);
    }

    @Override
    protected String kind() {
        return "plan-version";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
