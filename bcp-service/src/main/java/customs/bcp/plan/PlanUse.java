package customs.bcp.plan;

/** What a plan was used in. */
public enum PlanUse {
    EXERCISE,
    ACTIVATION
}
