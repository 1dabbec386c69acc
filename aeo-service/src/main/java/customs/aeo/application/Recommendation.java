package customs.aeo.application;

/** What an assessment advises the decider. */
public enum Recommendation {
    GRANT,
    REFUSE
}
