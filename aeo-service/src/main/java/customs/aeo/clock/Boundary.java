package customs.aeo.clock;

/** To whom the last day of a limit belongs. */
public enum Boundary {
    /** The act may still be done on the last day: the limit has passed on the day after. */
    LAST_DAY_BELONGS,
    /** The day on which a bar ends is the first free day. */
    FIRST_FREE_DAY
}
