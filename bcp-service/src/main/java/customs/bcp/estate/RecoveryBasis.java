package customs.bcp.estate;

/** From when a recovery time counts; no reading of it is assumed, every estimate states one. */
public enum RecoveryBasis {
    /** The work can start only once everything needed is back: times add up along the path. */
    AFTER_PREREQUISITES,
    /** The work starts with the disruption, beside that of the prerequisites: the later of the two counts. */
    FROM_DISRUPTION
}
