package customs.bcp.plan;

/** How a measured value is held against a threshold. */
public enum Comparison {
    LESS_THAN,
    AT_MOST,
    EQUAL_TO,
    AT_LEAST,
    MORE_THAN
}
