package customs.aeo.dependent;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a decision rests on.
 *
 * @param code a level, a criterion, or the id of another dependent decision
 */
@Embeddable
public record Rest(
        @Enumerated(EnumType.STRING) @Column(name = "rests_on")
        Kind kind,

        String code) {
    /** What a decision may rest on. */
    public enum Kind {
        /** The authorisation as such. */
        LEVEL,
        /** A criterion that was examined for it. */
        CRITERION,
        /** Another decision that itself rests on something. */
        DECISION
    }

    @Override
    public String toString() {
        return kind + ":" + code;
    }
}
