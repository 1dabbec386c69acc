package customs.aeo.amendment;

import customs.aeo.authorisation.Adverse;
import customs.aeo.authorisation.Restriction;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A change of what an authorisation says: the holder's name, its tier, its restrictions. Confirmed it becomes the next
 * version. What is to the holder's disadvantage, and the refusal of what the holder asked for, needs a hearing first.
 */
@Entity
@Table(name = "amendment")
public class Amendment extends Aggregate implements Adverse {
    /** Where an amendment stands. */
    public enum Stage {
        /** The holder asks for it; an officer looks at it. */
        REQUESTED,
        /** An officer holds it right; nothing has changed yet. */
        PROPOSED,
        /** The holder has the grounds and may say what speaks against them. */
        HEARING_OPEN,
        /** A decider agreed; the next version of the authorisation stands. */
        CONFIRMED,
        /** A decider did not agree; the authorisation stays as it was. */
        DISMISSED;

        public Set<Stage> next() {
            return switch (this) {
                case REQUESTED -> EnumSet.of(PROPOSED);
                case PROPOSED -> EnumSet.of(HEARING_OPEN, CONFIRMED, DISMISSED);
                case HEARING_OPEN -> EnumSet.of(PROPOSED);
                case CONFIRMED, DISMISSED -> EnumSet.noneOf(Stage.class);
            };
        }
    }

    private String administration;

    @Column(name = "operator_id")
    private UUID operatorId;

    @Column(name = "authorisation_id")
    private UUID authorisationId;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private String reason;
    private boolean holder;
    private String level;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Restriction> added = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<Integer> lifted = new ArrayList<>();

    @Column(name = "from_day")
    private LocalDate from;

    private boolean adverse;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "appeal_id")
    private UUID appealId;

    @Column(name = "undoes_id")
    private UUID undoes;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    @Column(name = "outcome_reason")
    private String outcomeReason;

    private Integer edition;

    @Column(name = "hearing_id")
    private UUID hearingId;

    private boolean heard;

    protected Amendment() {}

    /**
     * What is to change.
     *
     * @param holder name and country as the register of operators now says
     * @param level a lower tier, or null
     * @param lifted numbers of restrictions that no longer stand
     * @param from first day of the next version
     * @param adverse to the holder's disadvantage in any part
     */
    record Content(
            boolean holder,
            String level,
            List<Restriction> added,
            List<Integer> lifted,
            String reason,
            LocalDate from,
            boolean adverse) {}

    /** Whose authorisation it is about. */
    record Subject(String administration, UUID operatorId, UUID authorisationId) {}

    /** An officer holds it right, or an appeal found it due. */
    static Amendment propose(Subject subject, Content content, Act act) {
        var amendment = new Amendment(subject, content, Stage.PROPOSED, act);
        amendment.proposedBy = act.actor();
        amendment.record("propose", Stage.PROPOSED, act, amendment.facts());
        return amendment;
    }

    /**
     * It follows from an upheld appeal.
     *
     * @param other the amendment that it undoes, or null
     */
    Amendment found(UUID other, UUID appeal) {
        undoes = other;
        appealId = appeal;
        return this;
    }

    /** The holder asks for it. */
    static Amendment request(Subject subject, Content content, Act act) {
        var amendment = new Amendment(subject, content, Stage.REQUESTED, act);
        amendment.requestedBy = act.actor();
        amendment.record("request", Stage.REQUESTED, act, amendment.facts());
        return amendment;
    }

    private Amendment(Subject subject, Content content, Stage first, Act act) {
        administration = subject.administration();
        operatorId = subject.operatorId();
        authorisationId = subject.authorisationId();
        stage = first;
        holder = content.holder();
        level = content.level();
        added = new ArrayList<>(content.added());
        lifted = new ArrayList<>(content.lifted());
        reason = content.reason();
        from = content.from();
        adverse = content.adverse();
        openedAt = act.at();
    }

    private Map<String, Object> facts() {
        var facts = new HashMap<String, Object>(Map.of(
                "authorisation", authorisationId,
                "holder", holder,
                "added", added.size(),
                "lifted", lifted,
                "from", from,
                "adverse", adverse));
        if (level != null) {
            facts.put("level", level);
        }
        return facts;
    }

    /** An officer has looked at what the holder asks for and hands it to the decision. */
    void examine(Act act) {
        move(Stage.PROPOSED);
        proposedBy = act.actor();
        record("examine", stage, act);
    }

    @Override
    public void openHearing(UUID hearing, LocalDate receivedOn, Act act) {
        otherThanProposer(act);
        move(Stage.HEARING_OPEN);
        hearingId = hearing;
        record("open-hearing", stage, act, Map.of("hearing", hearing, "receivedOn", receivedOn));
    }

    @Override
    public void heardFrom(Act act) {
        record("answer-hearing", stage, act);
    }

    @Override
    public void closeHearing(LocalDate on, Act act) {
        move(Stage.PROPOSED);
        heard = true;
        record("close-hearing", stage, act, Map.of("on", on));
    }

    /** @param hearingWanted the programme wants holders heard before what is to their disadvantage */
    void confirm(boolean hearingWanted, LocalDate on, Act act) {
        decided(Stage.CONFIRMED, adverse && hearingWanted, on, act);
        if (adverse && from.isBefore(on)) {
            from = on;
        }
        record("confirm", stage, act, Map.of("on", on, "from", from));
    }

    /** The number of the version that it brought about. */
    void became(int number) {
        edition = number;
    }

    /** @param hearingWanted as {@link #confirm}: to refuse what the holder asked for is adverse too */
    void dismiss(boolean hearingWanted, LocalDate on, Act act) {
        decided(Stage.DISMISSED, requestedBy != null && hearingWanted, on, act);
        record("dismiss", stage, act, Map.of("on", on));
    }

    private void decided(Stage to, boolean hearingNeeded, LocalDate on, Act act) {
        if (stage == Stage.HEARING_OPEN) {
            throw new Refusal("hearing-open", "The holder may still be heard; close the hearing first.");
        }
        if (stage == Stage.PROPOSED) {
            otherThanProposer(act);
            if (hearingNeeded && !heard) {
                throw new Refusal("hearing-required", "The holder must be heard first.");
            }
        }
        move(to);
        decidedBy = act.actor();
        decidedOn = on;
        outcomeReason = act.reason();
    }

    /** Whether it takes something from the holder: confirmed to its disadvantage, or refused although it asked. */
    public boolean contestable() {
        return stage == Stage.CONFIRMED && adverse || stage == Stage.DISMISSED && requestedBy != null;
    }

    /** Whether the holder knows of it. */
    boolean told() {
        return requestedBy != null || hearingId != null || stage == Stage.CONFIRMED;
    }

    /** Four eyes: whoever proposed it does not also decide on it. */
    private void otherThanProposer(Act act) {
        if (act.actor().equals(proposedBy)) {
            throw new Refusal("four-eyes", "Whoever proposed an amendment cannot decide on it.");
        }
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    @Override
    public String administration() {
        return administration;
    }

    @Override
    public UUID operatorId() {
        return operatorId;
    }

    @Override
    public UUID hearingId() {
        return hearingId;
    }

    public UUID authorisationId() {
        return authorisationId;
    }

    public Stage stage() {
        return stage;
    }

    public String reason() {
        return reason;
    }

    /** Name and country are taken from the register of operators. */
    public boolean holder() {
        return holder;
    }

    public String level() {
        return level;
    }

    public List<Restriction> added() {
        return List.copyOf(added);
    }

    public List<Integer> lifted() {
        return List.copyOf(lifted);
    }

    public LocalDate from() {
        return from;
    }

    public boolean adverse() {
        return adverse;
    }

    /** The holder asked for it. */
    public boolean requested() {
        return requestedBy != null;
    }

    /** The upheld appeal that brought it about, or null. */
    public UUID appealId() {
        return appealId;
    }

    /** The amendment that it undoes after an appeal, or null. */
    public UUID undoes() {
        return undoes;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String decidedBy() {
        return decidedBy;
    }

    /** Legal day of the decision, or null. */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    public String outcomeReason() {
        return outcomeReason;
    }

    /** Number of the version that it brought about, or null. */
    public Integer edition() {
        return edition;
    }

    public boolean heard() {
        return heard;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Override
    protected String kind() {
        return "amendment";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
