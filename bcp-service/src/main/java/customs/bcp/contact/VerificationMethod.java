package customs.bcp.contact;

/** How somebody made sure that a contact can be reached. */
public enum VerificationMethod {
    CALLED,
    WRITTEN,
    MET
}
