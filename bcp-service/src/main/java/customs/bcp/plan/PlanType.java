package customs.bcp.plan;

/** What a plan is about. */
public enum PlanType {
    CORPORATE,
    SITE,
    SERVICE,
    SYSTEM,
    PANDEMIC,
    RELIEF,
    JOINT
}
