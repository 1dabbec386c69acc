package customs.portal.bcp;

import java.util.List;
import java.util.Locale;

/**
 * A line over time. Lengths are SVG user units; the origin is below on the left.
 *
 * @param path the d of an SVG path
 * @param most what stands at the top of the scale
 * @param last what stands at its right end
 * @param marks upright lines at promises
 */
record Curve(String title, String path, String most, String last, List<Mark> marks) {
    static final int WIDTH = 640;
    static final int HEIGHT = 240;

    record Point(double at, double value) {}

    record Mark(int x, String text) {}

    /** @param steps whether the value stays until the next point, as a probability does, or moves in straight lines */
    static Curve of(String title, List<Point> points, boolean steps, String most, String last, List<Promise> promises) {
        double end = Math.max(
                points.stream().mapToDouble(Point::at).max().orElse(1),
                promises.stream().mapToDouble(Promise::at).max().orElse(0));
        double top = points.stream().mapToDouble(Point::value).max().orElse(1);
        var path = new StringBuilder();
        for (var point : points) {
            double x = end <= 0 ? 0 : point.at() / end * WIDTH;
            double y = top <= 0 ? HEIGHT : HEIGHT - point.value() / top * HEIGHT;
            path.append(path.isEmpty() ? "M" : steps ? "H" + number(x) + " L" : "L")
                    .append(number(x))
                    .append(' ')
                    .append(number(y))
                    .append(' ');
        }
        return new Curve(
                title,
                path.toString().strip(),
                most,
                last,
                promises.stream()
                        .map(promise -> new Mark((int) Math.round(promise.at() / end * WIDTH), promise.text()))
                        .toList());
    }

    /** A time that matters beside the curve. */
    record Promise(double at, String text) {}

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
