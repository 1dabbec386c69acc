package customs.bcp.estate;

/** What a tolerance counts; how long a disruption may last is the maximum tolerable period. */
public enum ToleranceMetric {
    /** Pieces of work left waiting. */
    VOLUME,
    /** People or firms that are not served. */
    USERS,
    /** Money lost or late. */
    MONEY
}
