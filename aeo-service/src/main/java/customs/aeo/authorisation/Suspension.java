package customs.aeo.authorisation;

import customs.aeo.programme.Ground;
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
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Taking an operator's authorisations out of force because of one criterion: those that rest on it, and only those. */
@Entity
@Table(name = "suspension")
public class Suspension extends Aggregate implements Adverse {
    /** Where a suspension stands. */
    public enum Stage {
        /** An officer holds it necessary; nothing has changed for the holder yet. */
        PROPOSED,
        /** The holder has the grounds and may say what speaks against them. */
        HEARING_OPEN,
        /** A decider agreed; the authorisations concerned are out of force from its first day on. */
        CONFIRMED,
        /** A decider did not agree; nothing changed for the holder. */
        DISMISSED,
        /** The reason is gone; the authorisations are in force again unless another suspension goes on. */
        LIFTED;

        public Set<Stage> next() {
            return switch (this) {
                case PROPOSED -> EnumSet.of(HEARING_OPEN, CONFIRMED, DISMISSED);
                case HEARING_OPEN -> EnumSet.of(PROPOSED);
                case CONFIRMED -> EnumSet.of(LIFTED);
                case DISMISSED, LIFTED -> EnumSet.noneOf(Stage.class);
            };
        }
    }

    private String administration;

    @Column(name = "operator_id")
    private UUID operatorId;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.PROPOSED;

    private String criterion;
    private String ground;
    private String reason;
    private String measures;

    @Column(name = "measures_until")
    private LocalDate measuresUntil;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "lifted_from")
    private LocalDate liftedFrom;

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

    protected Suspension() {}

    /**
     * What is proposed.
     *
     * @param ground code of the programme's ground
     * @param reason in words, for the holder
     * @param measures what the holder is to do, or null
     * @param from first day out of force
     */
    public record Proposal(
            UUID operatorId,
            String criterion,
            String ground,
            String reason,
            String measures,
            LocalDate measuresUntil,
            LocalDate from) {}

    static Suspension propose(String administration, Proposal proposal, Act act) {
        var suspension = new Suspension();
        suspension.administration = administration;
        suspension.operatorId = proposal.operatorId();
        suspension.criterion = proposal.criterion();
        suspension.ground = proposal.ground();
        suspension.reason = proposal.reason();
        suspension.measures = proposal.measures();
        suspension.measuresUntil = proposal.measuresUntil();
        suspension.from = proposal.from();
        suspension.proposedBy = act.actor();
        suspension.proposedAt = act.at();
        suspension.record(
                "propose",
                Stage.PROPOSED,
                act,
                Map.of(
                        "operator", proposal.operatorId(),
                        "criterion", proposal.criterion(),
                        "ground", proposal.ground(),
                        "from", proposal.from()));
        return suspension;
    }

    @Override
    public void openHearing(UUID hearing, LocalDate receivedOn, Act act) {
        if (act.actor().equals(proposedBy)) {
            throw new Refusal("four-eyes", "Whoever proposed a suspension cannot confirm it.");
        }
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

    /**
     * Four eyes: whoever proposed a suspension does not also confirm it.
     *
     * @param hearingNeeded the programme wants the holder heard first
     */
    void confirm(boolean hearingNeeded, LocalDate on, Act act) {
        if (act.actor().equals(proposedBy)) {
            throw new Refusal("four-eyes", "Whoever proposed a suspension cannot confirm it.");
        }
        if (stage == Stage.HEARING_OPEN) {
            throw new Refusal("hearing-open", "The holder may still be heard; close the hearing first.");
        }
        if (stage == Stage.PROPOSED && hearingNeeded && !heard) {
            throw new Refusal("hearing-required", "The holder must be heard first.");
        }
        move(Stage.CONFIRMED);
        confirmedBy = act.actor();
        confirmedOn = on;
        record("confirm", stage, act, Map.of("on", on));
    }

    /** More time for the measures: asked for before the time given is over. */
    void extend(LocalDate until, LocalDate on, Act act) {
        if (stage != Stage.CONFIRMED || measuresUntil == null) {
            throw new Refusal(
                    "wrong-stage", "There is no time for measures to be extended. It is %s.".formatted(stage));
        }
        if (on.isAfter(measuresUntil)) {
            throw new Refusal("act-too-late", "The time for the measures ended on %s.".formatted(measuresUntil));
        }
        if (!until.isAfter(measuresUntil)) {
            throw Refusal.invalid(
                    "/measuresUntil", "NOT_LATER", "%s is not later than %s.".formatted(until, measuresUntil));
        }
        record("extend", stage, act, Map.of("from", measuresUntil, "until", until));
        measuresUntil = until;
    }

    void dismiss(Act act) {
        if (act.actor().equals(proposedBy)) {
            throw new Refusal("four-eyes", "Whoever proposed a suspension cannot dismiss it.");
        }
        move(Stage.DISMISSED);
        record("dismiss", stage, act);
    }

    void lift(LocalDate on, Act act) {
        move(Stage.LIFTED);
        if (on.isBefore(from)) {
            throw Refusal.invalid("/from", "DATES_OUT_OF_ORDER", "The suspension only begins on %s.".formatted(from));
        }
        liftedFrom = on;
        record("lift", stage, act, Map.of("from", on));
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    @Override
    public UUID hearingId() {
        return hearingId;
    }

    /** The holder itself asked for it: nobody need hear it before it gets what it asked for. */
    boolean requested() {
        return Ground.HOLDER_REQUEST.equals(ground);
    }

    public boolean heard() {
        return heard;
    }

    @Override
    public String administration() {
        return administration;
    }

    @Override
    public UUID operatorId() {
        return operatorId;
    }

    public Stage stage() {
        return stage;
    }

    public String criterion() {
        return criterion;
    }

    public String ground() {
        return ground;
    }

    public String reason() {
        return reason;
    }

    public String measures() {
        return measures;
    }

    public LocalDate measuresUntil() {
        return measuresUntil;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate liftedFrom() {
        return liftedFrom;
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
        return "suspension";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
