package customs.bcp.plan;

import java.util.EnumSet;
import java.util.Set;

/** Where a remark stands. */
public enum RemarkStage {
    /** Nobody has said anything to it. */
    OPEN,
    /** The authors said what they did; the reviewer has not said whether that is enough. */
    ANSWERED,
    /** A reviewer is content, and said why. */
    SETTLED;

    Set<RemarkStage> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(ANSWERED, SETTLED);
            case ANSWERED -> EnumSet.of(ANSWERED, SETTLED);
            case SETTLED -> EnumSet.noneOf(RemarkStage.class);
        };
    }
}
