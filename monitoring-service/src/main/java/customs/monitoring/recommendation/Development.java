package customs.monitoring.recommendation;

/** A Member's development status, which decides how long it may take; loadable data, not always known. */
public enum Development {
    LEAST_DEVELOPED,
    DEVELOPING,
    DEVELOPED,
    /** Not recorded: no extension is granted by rule. */
    UNKNOWN
}
