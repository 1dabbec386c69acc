package customs.bcp.plan;

import java.util.EnumSet;
import java.util.Set;

/** Where a version of a plan stands and where it may go next. */
public enum PlanStage {
    /** Its authors write; nobody else need look. */
    DRAFT,
    /** Reviewers and the approver read; nobody writes. */
    IN_REVIEW,
    /** A reviewer sent it back and said why. */
    RETURNED,
    /** Signed and sealed, not yet in force. */
    APPROVED,
    /** The plan that people follow. */
    EFFECTIVE,
    /** A later version is in force. */
    SUPERSEDED,
    /** Withdrawn without a successor. */
    RETIRED;

    Set<PlanStage> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(IN_REVIEW);
            case IN_REVIEW -> EnumSet.of(RETURNED, APPROVED);
            case RETURNED -> EnumSet.of(DRAFT);
            case APPROVED -> EnumSet.of(EFFECTIVE, RETIRED);
            case EFFECTIVE -> EnumSet.of(SUPERSEDED, RETIRED);
            case SUPERSEDED, RETIRED -> EnumSet.noneOf(PlanStage.class);
        };
    }

    /** Whether its content is sealed. */
    public boolean sealed() {
        return switch (this) {
            case DRAFT, IN_REVIEW, RETURNED -> false;
            case APPROVED, EFFECTIVE, SUPERSEDED, RETIRED -> true;
        };
    }
}
