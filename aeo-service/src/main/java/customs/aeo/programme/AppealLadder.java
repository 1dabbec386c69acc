package customs.aeo.programme;

import customs.aeo.clock.LegalSource;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How decisions of a programme are contested: which ones, and on which rungs one after another. The limits are the
 * programme's clocks {@code appeal}, {@code appeal-hearing}, {@code arguments} and {@code escalation}.
 *
 * @param against the decisions that can be contested
 * @param absence what follows when the appellant does not come to the hearing
 * @param rungs the first decides on the appeal, each further one on the rejection by the one before
 */
public record AppealLadder(Set<Contested> against, Absence absence, List<Rung> rungs, LegalSource source) {

    /** A decision that can be contested. */
    public enum Contested {
        NON_ACCEPTANCE,
        REFUSAL,
        SUSPENSION,
        REVOCATION,
        ANNULMENT,
        /** A grant with conditions, partial waivers or units left out, in that part. */
        RESTRICTION,
        /** An amendment to the holder's disadvantage, or the refusal of one that it asked for. */
        AMENDMENT
    }

    /** What follows when the appellant does not come to the hearing. */
    public enum Absence {
        /** The appeal is rejected on this rung. */
        REJECTED,
        /** The appeal is decided on the file. */
        DECIDED_ON_FILE
    }

    /** Whether a rung hears the appellant. */
    public enum Oral {
        NEVER,
        ON_REQUEST,
        ALWAYS
    }

    /** Who decides, and whether the appellant is heard in person. */
    public record Rung(String code, Text name, Oral hearing, LegalSource source) {}

    public Optional<Rung> rung(int index) {
        return index < rungs.size() ? Optional.of(rungs.get(index)) : Optional.empty();
    }
}
