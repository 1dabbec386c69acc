package customs.monitoring.recommendation;

/** How far a recommendation is carried out, on five points. */
enum Implementation {
    /** Nothing is known. */
    NO_EVIDENCE,
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE
}
