package customs.bcp.analysis;

/** How a node's earliest recovery stands against what it promises. */
public enum Verdict {
    /** Back within its recovery time objective. */
    OK,
    /** Later than its objective, within the maximum tolerable period of disruption. */
    GAP,
    /** Later than the maximum tolerable period of disruption, or never. */
    BREACH,
    /** Promises nothing. */
    NOT_RATED;

    static Verdict of(long earliest, Long rtoSeconds, Long mtpdSeconds) {
        if (mtpdSeconds != null && earliest > mtpdSeconds) {
            return BREACH;
        }
        if (rtoSeconds == null) {
            return mtpdSeconds == null ? NOT_RATED : OK;
        }
        return earliest > rtoSeconds ? GAP : OK;
    }
}
