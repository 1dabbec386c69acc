package customs.platform.act;

import java.time.Instant;

/**
 * One deed: by whom, when, why.
 *
 * @param by     who did it
 * @param at     the instant it was recorded, UTC
 * @param reason in the actor's words, null where none is asked for; no names or addresses
 */
public record Act(Actor by, Instant at, String reason) {
    public Act(Actor by, Instant at) {
        this(by, at, null);
    }

    /** The id of the person or system who did it. */
    public String actor() {
        return by.id();
    }
}
