package customs.bcp.analysis;

/**
 * A node that is down by itself, not because it waits for something.
 *
 * @param code in the estate
 * @param fromSeconds since the start of the scenario, 0 or more
 * @param untilSeconds when it is up again (it counts as up at that second); null for never
 */
public record Outage(String code, long fromSeconds, Long untilSeconds) {
    public Outage {
        if (fromSeconds < 0 || (untilSeconds != null && untilSeconds <= fromSeconds)) {
            throw new IllegalArgumentException("The outage of " + code + " ends before it starts.");
        }
    }
}
