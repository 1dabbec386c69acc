package customs.bcp.estate;

/** What kind of place an office is. */
public enum OfficeKind {
    HEADQUARTERS,
    BORDER_POST,
    PORT,
    AIRPORT,
    INLAND,
    LABORATORY
}
