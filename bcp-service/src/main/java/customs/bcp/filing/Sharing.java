package customs.bcp.filing;

/** How much of a version the recipient sees. */
public enum Sharing {
    /** All that it says. */
    WHOLE,
    /** What it covers, when it starts and ends, and how much there is of it; no task, no text. */
    SUMMARY,
    /** That there is such a version. */
    EXISTENCE
}
