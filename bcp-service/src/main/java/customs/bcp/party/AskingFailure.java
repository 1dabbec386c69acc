package customs.bcp.party;

/** Why a question about an operator got no answer. */
public enum AskingFailure {
    /** The register does not answer; it is asked again by itself. */
    UNAVAILABLE,
    /** The register does not take the question, e.g. an unknown scheme. */
    REFUSED
}
