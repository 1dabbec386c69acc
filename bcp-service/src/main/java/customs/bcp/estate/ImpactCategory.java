package customs.bcp.estate;

/** What a standstill harms. */
public enum ImpactCategory {
    SECURITY_AND_SOCIETY,
    REVENUE,
    TRADE_FLOW,
    LEGAL,
    REPUTATION,
    STAFF_SAFETY,
    INTERNATIONAL_OBLIGATIONS
}
