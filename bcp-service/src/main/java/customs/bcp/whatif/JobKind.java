package customs.bcp.whatif;

/** Which analysis a job is. */
public enum JobKind {
    SINGLE_POINTS,
    CASCADE,
    DISTRIBUTION,
    STRESS
}
