package customs.bcp.estate;

/** What kind of thing a service runs on. */
public enum ResourceKind {
    PEOPLE,
    ROLE,
    SYSTEM,
    DATA,
    FACILITY,
    UTILITY,
    EQUIPMENT,
    SUPPLIER,
    AUTHORITY
}
