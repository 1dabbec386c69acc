package customs.bcp.plan;

/** What a criterion decides: that the plan starts, goes a level up, or ends. */
public enum CriterionKind {
    ACTIVATION,
    ESCALATION,
    DEACTIVATION
}
