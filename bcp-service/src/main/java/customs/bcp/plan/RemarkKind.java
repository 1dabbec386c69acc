package customs.bcp.plan;

/** What a remark asks for. */
public enum RemarkKind {
    COMMENT,
    /** The version is not approved while it is open. */
    OBJECTION
}
