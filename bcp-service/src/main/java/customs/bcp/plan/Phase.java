package customs.bcp.plan;

/** When a part of a plan is used: before, during or after a disruption. */
public enum Phase {
    PREPAREDNESS,
    RESPONSE,
    RECOVERY
}
