package customs.bcp.party;

import customs.bcp.estate.Owned;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** What is known of an operator that plans name: the last answer of the register, and what it was before that changed. */
@Entity
class PartyStanding extends Aggregate implements Owned {
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private String administration;
    private String scheme;
    private String identifier;

    @Enumerated(EnumType.STRING)
    private OperatorStatus status;

    @Enumerated(EnumType.STRING)
    private OperatorStatus statusBefore;

    private Instant answeredAt;
    private Instant changedAt;
    private Instant triedAt;

    @Enumerated(EnumType.STRING)
    private AskingFailure failure;

    private int failures;
    private Instant dueAt;

    protected PartyStanding() {}

    PartyStanding(String administration, String scheme, String identifier, Act act) {
        this.administration = administration;
        this.scheme = scheme;
        this.identifier = identifier;
        this.dueAt = act.at();
        record("named", null, act, Map.of("scheme", scheme));
    }

    /**
     * @param again after what time it is asked again
     * @return whether this is another answer than the one before
     */
    boolean answered(OperatorStatus answer, Duration again, Act act) {
        boolean first = status == null;
        boolean changed = !first && status != answer;
        triedAt = act.at();
        answeredAt = act.at();
        failure = null;
        failures = 0;
        dueAt = act.at().plus(again);
        if (changed) {
            statusBefore = status;
            changedAt = act.at();
            record("changed", answer, act, Map.of("before", status));
        } else if (first) {
            record("answered", answer, act);
        }
        status = answer;
        return changed;
    }

    /** The answer before stays what is known; the wait doubles, to an hour at most. */
    void unanswered(AskingFailure why, Instant at) {
        triedAt = at;
        failure = why;
        dueAt = at.plus(wait(failures));
        failures++;
    }

    /** Somebody wants to know now. */
    void ask(Instant at) {
        failures = 0;
        dueAt = at;
    }

    static Duration wait(int failures) {
        return FIRST_WAIT.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    }

    @Override
    public String administration() {
        return administration;
    }

    String scheme() {
        return scheme;
    }

    String identifier() {
        return identifier;
    }

    OperatorStatus status() {
        return status;
    }

    OperatorStatus statusBefore() {
        return statusBefore;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant triedAt() {
        return triedAt;
    }

    AskingFailure failure() {
        return failure;
    }

    @Override
    protected String kind() {
        return "party-standing";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
