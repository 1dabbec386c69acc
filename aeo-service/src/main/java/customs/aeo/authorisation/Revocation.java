package customs.aeo.authorisation;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Taking authorisations away: by revocation those that rest on a criterion that is no longer met, by annulment one that
 * was granted on false or incomplete facts. A bar may follow, as the programme states it.
 */
@Entity
@Table(name = "revocation")
public class Revocation extends Aggregate implements Adverse {
    /** Why something is taken away. */
    public enum Kind {
        /** A criterion is no longer met; what rests on it ends from a day on. */
        REVOCATION,
        /** The facts were false or incomplete; it ends as if it had never been granted. */
        ANNULMENT
    }

    /** Where a revocation stands. */
    public enum Stage {
        /** An officer holds it necessary; nothing has changed for the holder yet. */
        PROPOSED,
        /** The holder has the grounds and may say what speaks against them. */
        HEARING_OPEN,
        /** A decider agreed; the authorisations concerned are gone. */
        CONFIRMED,
        /** A decider did not agree; nothing changed for the holder. */
        DISMISSED,
        /** An appeal was upheld; the authorisations are held again from that day on. */
        REVERSED;

        public Set<Stage> next() {
            return switch (this) {
                case PROPOSED -> EnumSet.of(HEARING_OPEN, CONFIRMED, DISMISSED);
                case HEARING_OPEN -> EnumSet.of(PROPOSED);
                case CONFIRMED -> EnumSet.of(REVERSED);
                case DISMISSED, REVERSED -> EnumSet.noneOf(Stage.class);
            };
        }
    }

    private String administration;

    @Column(name = "operator_id")
    private UUID operatorId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.PROPOSED;

    private String criterion;

    @Column(name = "authorisation_id")
    private UUID authorisationId;

    private String reason;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "proposed_by")
    private String proposedBy;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "hearing_id")
    private UUID hearingId;

    private boolean heard;

    protected Revocation() {}

    /**
     * What is proposed.
     *
     * @param criterion of a revocation, else null
     * @param authorisationId of an annulment, else null
     * @param reason in words, for the holder
     * @param from first day on which a revocation has effect
     */
    public record Proposal(
            Kind kind, UUID operatorId, String criterion, UUID authorisationId, String reason, LocalDate from) {}

    static Revocation propose(String administration, Proposal proposal, Act act) {
        var revocation = new Revocation();
        revocation.administration = administration;
        revocation.operatorId = proposal.operatorId();
        revocation.kind = proposal.kind();
        revocation.criterion = proposal.criterion();
        revocation.authorisationId = proposal.authorisationId();
        revocation.reason = proposal.reason();
        revocation.from = proposal.from();
        revocation.proposedBy = act.actor();
        revocation.proposedAt = act.at();
        var facts = new HashMap<String, Object>(
                Map.of("operator", proposal.operatorId(), "kind", proposal.kind(), "from", proposal.from()));
        if (proposal.criterion() != null) {
            facts.put("criterion", proposal.criterion());
        }
        if (proposal.authorisationId() != null) {
            facts.put("authorisation", proposal.authorisationId());
        }
        revocation.record("propose", Stage.PROPOSED, act, facts);
        return revocation;
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

    /** @param hearingNeeded the programme wants the holder heard first */
    void confirm(boolean hearingNeeded, LocalDate on, Act act) {
        otherThanProposer(act);
        if (stage == Stage.HEARING_OPEN) {
            throw new Refusal("hearing-open", "The holder may still be heard; close the hearing first.");
        }
        if (stage == Stage.PROPOSED && hearingNeeded && !heard) {
            throw new Refusal("hearing-required", "The holder must be heard first.");
        }
        move(Stage.CONFIRMED);
        if (from.isBefore(on)) {
            from = on;
        }
        confirmedBy = act.actor();
        confirmedOn = on;
        record("confirm", stage, act, Map.of("on", on, "from", from));
    }

    void dismiss(Act act) {
        otherThanProposer(act);
        move(Stage.DISMISSED);
        record("dismiss", stage, act);
    }

    /** What an appeal has found wrong. */
    void reverse(LocalDate on, Act act) {
        move(Stage.REVERSED);
        record("reverse", stage, act, Map.of("on", on));
    }

    /** Four eyes: whoever proposed it does not also decide on it. */
    private void otherThanProposer(Act act) {
        if (act.actor().equals(proposedBy)) {
            throw new Refusal("four-eyes", "Whoever proposed a revocation cannot decide on it.");
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

    public boolean heard() {
        return heard;
    }

    /** Revocation or annulment. */
    public Kind form() {
        return kind;
    }

    public Stage stage() {
        return stage;
    }

    public String criterion() {
        return criterion;
    }

    public UUID authorisationId() {
        return authorisationId;
    }

    public String reason() {
        return reason;
    }

    public LocalDate from() {
        return from;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    /** Legal day of the confirmation, or null. */
    public LocalDate confirmedOn() {
        return confirmedOn;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Override
    protected String kind() {
        return "revocation";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
