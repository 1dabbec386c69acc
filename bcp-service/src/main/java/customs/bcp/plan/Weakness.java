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
    SECTION_EMPTY,
    /** The register of operators has not answered yet whether a party is authorised. */
    OPERATOR_UNKNOWN,
    /** A party is no authorised operator according to the last answer. */
    OPERATOR_NOT_AUTHORISED,
    /** What the register says about a party changed after the version was handed in or approved. */
    OPERATOR_CHANGED
}
