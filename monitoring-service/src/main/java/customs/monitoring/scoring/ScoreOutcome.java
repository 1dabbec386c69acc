package customs.monitoring.scoring;

/** Whether there is a score, and if not why. */
public enum ScoreOutcome {
    SCORED,
    /** Too little of the applicable weight is usable (R6). */
    INSUFFICIENT_DATA,
    /** Nothing below applies to this Member. */
    NOT_APPLICABLE
}
