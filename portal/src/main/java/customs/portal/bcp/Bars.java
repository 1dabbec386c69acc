package customs.portal.bcp;

import java.util.ArrayList;
import java.util.List;

/**
 * Bars from a value to another, one below the other under their names and what they say. Lengths are SVG user units.
 *
 * @param title what the picture shows
 */
record Bars(String title, int height, List<Bar> bars) {
    private static final int WIDTH = 640;
    private static final int ROW = 44;
    private static final int MOST = 40;

    /** @param tone red, yellow, green or blue */
    record Entry(String label, double from, double until, String tone, String text) {}

    record Bar(String label, int x, int width, int y, String tone, String text) {
        /** Not so far right that a long name and what the bar says would leave the picture. */
        public int labelX() {
            return Math.min(x, 420);
        }

        public int labelBaseline() {
            return y - 6;
        }
    }

    /** The first forty. */
    static Bars of(String title, List<Entry> entries) {
        double most = entries.stream().mapToDouble(Entry::until).max().orElse(1);
        double unit = most <= 0 ? 0 : WIDTH / most;
        var bars = new ArrayList<Bar>();
        for (var entry : entries.subList(0, Math.min(MOST, entries.size()))) {
            int x = (int) Math.round(entry.from() * unit);
            int width = Math.max(2, (int) Math.round((entry.until() - entry.from()) * unit));
            bars.add(new Bar(entry.label(), x, width, bars.size() * ROW + 22, entry.tone(), entry.text()));
        }
        return new Bars(title, bars.size() * ROW + 10, bars);
    }
}
