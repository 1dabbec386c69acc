package customs.monitoring.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a body did with what was before it. */
@Schema(name = "BodyOutcome")
public enum Outcome {
    TOOK_NOTE,
    DISCUSSED,
    GUIDANCE,
    ENDORSED,
    NOT_ENDORSED,
    /** Put off: the body has not concluded. */
    DEFERRED,
    /** Sent elsewhere: the body has not concluded. */
    REFERRED;

    /** Whether the body is done with it. */
    public boolean concludes() {
        return this != DEFERRED && this != REFERRED;
    }
}
