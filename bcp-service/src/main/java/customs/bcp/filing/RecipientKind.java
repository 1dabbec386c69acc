package customs.bcp.filing;

/** To whom a version is filed. */
public enum RecipientKind {
    /** The regional body, read by its readers. */
    REGION,
    /** A peer administration. */
    ADMINISTRATION
}
