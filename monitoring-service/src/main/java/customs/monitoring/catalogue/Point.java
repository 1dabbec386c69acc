package customs.monitoring.catalogue;

/** What an observation is about: an indicator in one of its breakdowns. */
public record Point(String indicator, String breakdown) implements Comparable<Point> {

    public static Point total(String indicator) {
        return new Point(indicator, Indicator.TOTAL);
    }

    @Override
    public int compareTo(Point other) {
        int byIndicator = indicator.compareTo(other.indicator);
        return byIndicator != 0 ? byIndicator : breakdown.compareTo(other.breakdown);
    }
}
