package customs.bcp.whatif;

import java.util.EnumSet;
import java.util.Set;

/** Where an analysis stands that nobody waits for. */
public enum JobStage {
    /** Asked for; others are worked at first. */
    WAITING,
    /** Being worked at. */
    RUNNING,
    /** The result is kept. */
    DONE,
    /** Somebody no longer wants it. */
    CANCELLED,
    /** It could not be answered; the reason is kept. */
    FAILED,
    /** The service stopped while it was open; ask again. */
    INTERRUPTED;

    Set<JobStage> next() {
        return switch (this) {
            case WAITING -> EnumSet.of(RUNNING, CANCELLED, FAILED, INTERRUPTED);
            case RUNNING -> EnumSet.of(DONE, CANCELLED, FAILED, INTERRUPTED);
            case DONE, CANCELLED, FAILED, INTERRUPTED -> EnumSet.noneOf(JobStage.class);
        };
    }

    boolean open() {
        return this == WAITING || this == RUNNING;
    }
}
