package customs.aeo.clock;

/** What a limit is counted in. Years are written as months; month arithmetic clamps to the last day of a month. */
public enum Unit {
    CALENDAR_DAY,
    WORKING_DAY,
    MONTH
}
