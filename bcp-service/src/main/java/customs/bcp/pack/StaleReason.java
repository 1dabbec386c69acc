package customs.bcp.pack;

/** Why an edition is not the last word any more. */
public enum StaleReason {
    /** Somebody else is to be called, or at another number. */
    CONTACT,
    /** The version is not in force any more. */
    VERSION,
    /** The estate is not what the version was judged by. */
    ESTATE,
    /** The day until which it holds has passed. */
    EXPIRED,
    /** It was built again. */
    REBUILT
}
