package customs.aeo.authorisation;

import customs.aeo.programme.Level;
import customs.aeo.programme.Programme;

import java.util.UUID;

/**
 * An authorisation as it stands on a day, with the version of the programme under which it was granted.
 *
 * @param authorisation the record itself; null, as the id, where only its standing was read
 */
public record Holding(UUID id, String number, Programme programme, Standing standing, Authorisation authorisation) {
    public String level() {
        return standing.level();
    }

    public Level levelRule() {
        return programme.levels().get(standing.level());
    }

    /** How one may say it: not yet effective, active or suspended. */
    public State state() {
        if (!standing.effective()) {
            return State.NOT_YET_EFFECTIVE;
        }
        return standing.suspended() ? State.SUSPENDED : State.ACTIVE;
    }

    /** How an authorisation stands on a day. */
    public enum State {
        /** In force. */
        ACTIVE,
        /** Out of force for the time being. */
        SUSPENDED,
        /** Granted; in force from a later day on. */
        NOT_YET_EFFECTIVE
    }
}
