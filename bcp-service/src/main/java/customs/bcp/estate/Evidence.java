package customs.bcp.estate;

/** What a recovery time rests on. */
public enum Evidence {
    /** It was reached in an exercise or a real disruption. */
    MEASURED,
    /** A supplier has promised it in a contract. */
    VENDOR_SLA,
    /** Somebody who knows the matter reckons so. */
    ESTIMATE
}
