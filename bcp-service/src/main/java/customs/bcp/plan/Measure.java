package customs.bcp.plan;

/** What a criterion measures, and in which unit its threshold is. */
public enum Measure {
    /** Seconds for which the subject has been down. */
    OUTAGE_DURATION,
    /** Seconds until the subject is expected back. */
    FORECAST_DURATION,
    /** Seconds for which the subject has worked again without interruption. */
    STABLE_DURATION,
    /** Number of services in scope that are down. */
    SERVICES_DOWN,
    /** Number of offices that cannot work. */
    OFFICES_AFFECTED,
    /** Capacity of the subject, per cent of normal. */
    CAPACITY,
    /** Staff present, per cent of the roster. */
    STAFF_PRESENT,
    /** Number of declarations, documents or containers that wait. */
    BACKLOG,
    /** Number of instructions by an authority; 1 where one is enough. */
    AUTHORITY_INSTRUCTION;

    boolean percent() {
        return this == CAPACITY || this == STAFF_PRESENT;
    }
}
