package customs.aeo.dependent;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Another decision in favour of an operator, such as centralised clearance, that rests on its authorisation. It is out
 * of force while there is at least one cause; causes come from what it rests on, or are its own.
 */
@Entity
@Table(name = "dependent_decision")
public class DependentDecision extends Aggregate {
    /** How it stands: what its causes say together. */
    public enum Stage {
        /** In force: there is no cause against it. */
        IN_FORCE,
        /** Out of force for the time being. */
        SUSPENDED,
        /** Taken away: something that it rests on was revoked, annulled or given up. */
        REVOKED
    }

    private String administration;

    @Column(name = "operator_id")
    private UUID operatorId;

    private String kind;
    private String reference;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.IN_FORCE;

    @Column(name = "stage_since")
    private LocalDate since;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "dependent_rest", joinColumns = @JoinColumn(name = "dependent_id"))
    private Set<Rest> restsOn = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "dependent_cause", joinColumns = @JoinColumn(name = "dependent_id"))
    private Set<Cause> causes = new HashSet<>();

    protected DependentDecision() {}

    static DependentDecision register(
            String administration,
            UUID operator,
            String kind,
            String reference,
            Set<Rest> restsOn,
            LocalDate since,
            Act act) {
        var decision = new DependentDecision();
        decision.administration = administration;
        decision.operatorId = operator;
        decision.kind = kind;
        decision.reference = reference;
        decision.restsOn = new HashSet<>(restsOn);
        decision.since = since;
        decision.record(
                "register",
                Stage.IN_FORCE,
                act,
                Map.of(
                        "operator",
                        operator,
                        "kind",
                        kind,
                        "restsOn",
                        restsOn.stream().map(Rest::toString).sorted().toList()));
        return decision;
    }

    /** Something that it rests on, or it itself, is out of force. */
    void against(Cause cause, LocalDate from, Act act) {
        if (causes.add(cause)) {
            weigh(from);
            record(
                    cause.lasting() ? "revoke" : "suspend",
                    stage,
                    act,
                    Map.of("cause", cause.id(), "own", cause.own(), "from", from));
        }
    }

    /** A cause is gone; it is in force again when that was the last one. */
    void without(UUID cause, LocalDate on, Act act) {
        if (causes.removeIf(each -> each.id().equals(cause))) {
            weigh(on);
            record("restore", stage, act, Map.of("cause", cause, "on", on));
        }
    }

    /** Suspended for a fault of its own: what it rests on is not touched by that. */
    void suspend(LocalDate from, Act act) {
        if (ownFault()) {
            throw new Refusal("wrong-stage", "It is suspended for its own fault already.");
        }
        against(new Cause(id(), false, true), from, act);
    }

    void restore(LocalDate on, Act act) {
        if (!ownFault()) {
            throw new Refusal("wrong-stage", "It is not suspended for a fault of its own.");
        }
        without(id(), on, act);
    }

    boolean ownFault() {
        return causes.stream().anyMatch(cause -> cause.own() && cause.id().equals(id()));
    }

    private void weigh(LocalDate on) {
        var now = causes.stream().anyMatch(Cause::lasting)
                ? Stage.REVOKED
                : causes.isEmpty() ? Stage.IN_FORCE : Stage.SUSPENDED;
        if (now != stage) {
            stage = now;
            since = on;
        }
    }

    boolean restsOn(Rest.Kind on, String code) {
        return restsOn.contains(new Rest(on, code));
    }

    boolean hasCause(UUID cause) {
        return causes.stream().anyMatch(each -> each.id().equals(cause));
    }

    String administration() {
        return administration;
    }

    UUID operatorId() {
        return operatorId;
    }

    String type() {
        return kind;
    }

    String reference() {
        return reference;
    }

    Stage stage() {
        return stage;
    }

    LocalDate since() {
        return since;
    }

    Set<Rest> restsOn() {
        return Set.copyOf(restsOn);
    }

    Set<Cause> causes() {
        return Set.copyOf(causes);
    }

    @Override
    protected String kind() {
        return "dependent-decision";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
