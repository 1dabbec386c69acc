package customs.monitoring.recommendation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.EnumSet;
import java.util.Set;

/** Where a recommendation stands and where it may go next. */
@Schema(name = "RecommendationStage")
enum Stage {
    /** Being written. */
    DRAFT,
    /** Ready for the body's agenda. */
    PROPOSED,
    /** Before the body. */
    TABLED,
    /** The body did not endorse it. */
    NOT_ENDORSED,
    /** The body endorsed it. */
    ENDORSED,
    /** Endorsed, and beyond the body's own mandate: a decision of the Council is needed. */
    AWAITING_COUNCIL,
    /** May be sent. */
    ADOPTED,
    /** Sent; the addressee has not answered yet. */
    ADDRESSED,
    /** The addressee answered. */
    RESPONDED,
    /** The addressee reported on what it does. */
    IN_PROGRESS,
    /** The addressee says that it is done. */
    REPORTED_DONE,
    /** Somebody else saw that it is done. */
    VERIFIED_CLOSED,
    /** Taken back before it was sent. */
    WITHDRAWN,
    /** Another recommendation takes its place. */
    SUPERSEDED,
    /** The body let it go. */
    LAPSED;

    /** Sent, and neither closed nor let go. */
    static final Set<Stage> OPEN = EnumSet.of(ADDRESSED, RESPONDED, IN_PROGRESS, REPORTED_DONE);

    Set<Stage> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PROPOSED, WITHDRAWN);
            case PROPOSED -> EnumSet.of(TABLED, WITHDRAWN);
            case TABLED -> EnumSet.of(ENDORSED, NOT_ENDORSED, WITHDRAWN);
            case ENDORSED -> EnumSet.of(AWAITING_COUNCIL, ADOPTED);
            case AWAITING_COUNCIL -> EnumSet.of(ADOPTED, WITHDRAWN, LAPSED);
            case ADOPTED -> EnumSet.of(ADDRESSED, SUPERSEDED, LAPSED);
            case ADDRESSED -> EnumSet.of(RESPONDED, SUPERSEDED, LAPSED);
            case RESPONDED -> EnumSet.of(IN_PROGRESS, REPORTED_DONE, SUPERSEDED, LAPSED);
            case IN_PROGRESS -> EnumSet.of(IN_PROGRESS, REPORTED_DONE, SUPERSEDED, LAPSED);
            case REPORTED_DONE -> EnumSet.of(IN_PROGRESS, VERIFIED_CLOSED, SUPERSEDED, LAPSED);
            case NOT_ENDORSED, VERIFIED_CLOSED, WITHDRAWN, SUPERSEDED, LAPSED -> EnumSet.noneOf(Stage.class);
        };
    }
}
