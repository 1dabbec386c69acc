package customs.bcp.plan;

/** What kind of organisation takes part in a plan. */
public enum PartyKind {
    AGENCY,
    OPERATOR,
    ADMINISTRATION,
    OTHER
}
