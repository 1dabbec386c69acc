package customs.monitoring.scoring;

/** What a score is about. */
public enum ScoreLevel {
    MEMBER,
    THEME,
    COMMITMENT,
    INDICATOR
}
