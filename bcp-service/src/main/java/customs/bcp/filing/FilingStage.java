package customs.bcp.filing;

import java.util.EnumSet;
import java.util.Set;

/** Where a filing stands. */
public enum FilingStage {
    /** The recipient sees what was shared. */
    FILED,
    /** The recipient sees it no longer; the receipt stays. */
    WITHDRAWN;

    Set<FilingStage> next() {
        return switch (this) {
            case FILED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.noneOf(FilingStage.class);
        };
    }
}
