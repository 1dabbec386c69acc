package customs.aeo.benefit;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A benefit that is withheld for a time, at a heightened threat for instance; what is held stays in force. */
@Entity
@Table(name = "benefit_pause")
public class BenefitPause extends Aggregate {
    /** Where a pause stands after the last act; on which days it holds is in its days. */
    public enum Stage {
        /** Withheld from its first day on, to its last day if it has one. */
        PAUSED,
        /** Given again before that. */
        RESUMED
    }

    private String administration;
    private String benefit;

    @Column(name = "operator_id")
    private UUID operatorId;

    private String reason;

    @Column(name = "from_day")
    private LocalDate firstDay;

    @Column(name = "until_day")
    private LocalDate lastDay;

    @Column(name = "resumed_from")
    private LocalDate resumedFrom;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.PAUSED;

    @Column(name = "paused_by")
    private String pausedBy;

    protected BenefitPause() {}

    /**
     * Why, for whom and how long.
     *
     * @param operatorId whose benefit, or null for all holders
     * @param until last day, or null until it is resumed
     */
    record Terms(
            String administration, String benefit, UUID operatorId, String reason, LocalDate from, LocalDate until) {}

    static BenefitPause pause(Terms terms, Act act) {
        var pause = new BenefitPause();
        pause.administration = terms.administration();
        pause.benefit = terms.benefit();
        pause.operatorId = terms.operatorId();
        pause.reason = terms.reason();
        pause.firstDay = terms.from();
        pause.lastDay = terms.until();
        pause.pausedBy = act.actor();
        var facts = new HashMap<String, Object>();
        facts.put("benefit", terms.benefit());
        facts.put("from", terms.from());
        if (terms.operatorId() != null) {
            facts.put("operator", terms.operatorId());
        }
        if (terms.until() != null) {
            facts.put("until", terms.until());
        }
        pause.record("pause-benefit", Stage.PAUSED, act, facts);
        return pause;
    }

    /** @param on first day on which the benefit is given again */
    void resume(LocalDate on, Act act) {
        if (stage != Stage.PAUSED || lastDay != null && on.isAfter(lastDay)) {
            throw new Refusal("wrong-stage", "This pause is over already.");
        }
        stage = Stage.RESUMED;
        resumedFrom = on;
        record("resume-benefit", stage, act, Map.of("from", on));
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(firstDay)
                && (lastDay == null || !day.isAfter(lastDay))
                && (resumedFrom == null || day.isBefore(resumedFrom));
    }

    /** It concerns an operator: all do that name none. */
    boolean concerns(UUID operator) {
        return operatorId == null || operatorId.equals(operator);
    }

    String administration() {
        return administration;
    }

    String benefit() {
        return benefit;
    }

    UUID operatorId() {
        return operatorId;
    }

    String reason() {
        return reason;
    }

    LocalDate from() {
        return firstDay;
    }

    LocalDate until() {
        return lastDay;
    }

    LocalDate resumedFrom() {
        return resumedFrom;
    }

    Stage stage() {
        return stage;
    }

    String pausedBy() {
        return pausedBy;
    }

    @Override
    protected String kind() {
        return "benefit-pause";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
