package customs.bcp.plan;

/** What makes a plan less than it should be, without keeping it from being submitted. */
public enum Weakness {
    /** Nobody is recorded who fills a function that the plan needs. */
    NO_CONTACT,
    /** A contact was never verified, or not since it was changed. */
    CONTACT_UNVERIFIED,
    /** A contact was verified more than 90 days ago. */
    CONTACT_STALE,
    /** A criterion is not put as something measured. */
    CRITERION_UNMEASURED,
    /** A function that tasks need is in no branch of the call tree. */
    NOT_CALLED,
    /** A section has no text in any phase. */
    SECTION_EMPTY
}
