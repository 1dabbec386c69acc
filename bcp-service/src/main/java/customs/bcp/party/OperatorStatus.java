package customs.bcp.party;

/** What the register of authorised operators answers about a trader, in its words. */
public enum OperatorStatus {
    AUTHORISED,
    SUSPENDED,
    NOT_YET_EFFECTIVE,
    NOT_AUTHORISED,
    NOT_FOUND
}
