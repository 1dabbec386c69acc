package customs.bcp.party;

import java.util.EnumSet;
import java.util.Set;

/** Where a finding about an operator's own crisis plan stands. */
public enum FindingStage {
    /** On its way to the register of operators; it is sent again until it arrives. */
    WAITING,
    /** The officers of the operator programme have it. */
    RECEIVED,
    /** The register did not take it; the reason is kept. */
    REFUSED;

    Set<FindingStage> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(RECEIVED, REFUSED);
            case RECEIVED, REFUSED -> EnumSet.noneOf(FindingStage.class);
        };
    }
}
