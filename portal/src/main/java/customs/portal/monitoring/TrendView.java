package customs.portal.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** A published score or indicator over the cycles, region by region. */
public record TrendView(String code, String breakdown, String name, String unit, List<Area> areas) {
    private static final int WIDTH = 480;
    private static final int HEIGHT = 60;

    /** One region, the oldest cycle first. */
    public record Area(String area, String name, List<Point> points) {
        public Point point(String cycle) {
            return points.stream()
                    .filter(one -> one.cycle().equals(cycle))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** @param broken why no line leads here from the point before; null where one does */
    public record Point(
            String cycle,
            int dataYear,
            int number,
            BigDecimal value,
            int contributing,
            int members,
            String broken,
            String withheld,
            String withheldText) {}

    /** The cycles that some region has a figure for, in order. */
    public List<Point> cycles() {
        return areas.stream()
                .flatMap(area -> area.points().stream())
                .collect(java.util.stream.Collectors.toMap(
                        Point::cycle, point -> point, (one, other) -> one, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .sorted(java.util.Comparator.comparing(Point::dataYear).thenComparing(Point::cycle))
                .toList();
    }

    /** A dot of the picture, with the line that leads to it from the one before. */
    public record Dot(Point point, int x, int y, Integer fromX, Integer fromY) {}

    /** The dots of a region; a figure that is withheld leaves a gap, and no line crosses a break. */
    public List<Dot> dots(Area area) {
        List<Point> cycles = cycles();
        return IntStream.range(0, cycles.size())
                .filter(i -> value(area, cycles, i) != null)
                .mapToObj(i -> {
                    Point point = area.point(cycles.get(i).cycle());
                    boolean joined = i > 0 && point.broken() == null && value(area, cycles, i - 1) != null;
                    return new Dot(
                            point,
                            x(i),
                            y(point.value()),
                            joined ? x(i - 1) : null,
                            joined ? y(value(area, cycles, i - 1)) : null);
                })
                .toList();
    }

    private static BigDecimal value(Area area, List<Point> cycles, int index) {
        Point point = area.point(cycles.get(index).cycle());
        return point == null ? null : point.value();
    }

    /** Where the cycle of that index stands. */
    public int x(int index) {
        int count = cycles().size();
        return 110 + (count < 2 ? WIDTH / 2 : WIDTH * index / (count - 1));
    }

    private int y(BigDecimal value) {
        BigDecimal low = lowest();
        BigDecimal span = highest().subtract(low);
        return span.signum() == 0
                ? HEIGHT / 2
                : HEIGHT
                        - value.subtract(low)
                                .multiply(BigDecimal.valueOf(HEIGHT))
                                .divide(span, 0, RoundingMode.HALF_UP)
                                .intValueExact();
    }

    /** Foot of the scale: 0, or the lowest figure where one is below. */
    public BigDecimal lowest() {
        return values().min(BigDecimal::compareTo).orElse(BigDecimal.ZERO).min(BigDecimal.ZERO);
    }

    /** Head of the scale: 100 for percentages and scores, else the highest figure. */
    public BigDecimal highest() {
        BigDecimal most = values().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        return "PERCENT".equals(unit) || "SCORE".equals(unit) ? most.max(BigDecimal.valueOf(100)) : most;
    }

    private java.util.stream.Stream<BigDecimal> values() {
        return areas.stream()
                .flatMap(area -> area.points().stream())
                .map(Point::value)
                .filter(Objects::nonNull);
    }
}
