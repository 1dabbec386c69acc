package customs.aeo.clock;

/** What happens to a limit that ends on a day without work. */
public enum RollOver {
    NONE,
    NEXT_WORKING_DAY
}
