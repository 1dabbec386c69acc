package customs.bcp.pack;

import java.util.EnumSet;
import java.util.Set;

/** Where a printed copy has got to. */
public enum PackCopyStage {
    /** Somebody has it. */
    HELD,
    /** They have a later one instead. */
    REPLACED,
    /** It was given back, destroyed or lost, and nothing came in its place. */
    WITHDRAWN;

    Set<PackCopyStage> next() {
        return switch (this) {
            case HELD -> EnumSet.of(REPLACED, WITHDRAWN);
            case REPLACED, WITHDRAWN -> EnumSet.noneOf(PackCopyStage.class);
        };
    }
}
