package customs.bcp.estate;

/** What becomes of what a file does not state. */
public enum ImportMode {
    /** It stays. Of a node whose dependencies the file states, all are replaced. */
    MERGE,
    /** It goes: the file is the whole estate. */
    REPLACE
}
