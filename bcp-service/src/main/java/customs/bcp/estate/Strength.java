package customs.bcp.estate;

/** What a dependency costs when it fails. */
public enum Strength {
    /** Without it the dependent is down. */
    HARD,
    /** Without it the dependent goes on with less capacity; it does not delay recovery. */
    SOFT
}
