package customs.bcp.estate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the impact of a standstill grows: per category a step curve of levels 0 to 4 over seconds from the disruption.
 * A level holds until the next point; before the first point a category is not rated. A curve never decreases.
 */
public final class ImpactCurves {
    /** The level from which an impact cannot be borne. */
    public static final int UNACCEPTABLE = 4;

    private final Map<ImpactCategory, TreeMap<Long, Integer>> curves = new TreeMap<>();

    public ImpactCurves(List<Point> points) {
        for (var point : points) {
            curves.computeIfAbsent(point.category(), category -> new TreeMap<>())
                    .put(point.seconds(), point.level());
        }
    }

    /** @param seconds from the disruption  @param level 0 (none) to 4 (unacceptable) */
    public record Point(ImpactCategory category, long seconds, int level) {}

    /** When a standstill can no longer be borne, and by which categories. */
    public record Proposal(long mtpdSeconds, SortedSet<ImpactCategory> drivers) {}

    /** The points at which a curve falls, in order; empty when every curve holds. */
    public List<Point> falls() {
        var falls = new ArrayList<Point>();
        curves.forEach((category, curve) -> {
            int before = 0;
            for (var point : curve.entrySet()) {
                if (point.getValue() < before) {
                    falls.add(new Point(category, point.getKey(), point.getValue()));
                }
                before = point.getValue();
            }
        });
        return falls;
    }

    /** The level of a category at a time, empty before its first point. */
    public OptionalInt level(ImpactCategory category, long seconds) {
        var curve = curves.get(category);
        var point = curve == null ? null : curve.floorEntry(seconds);
        return point == null ? OptionalInt.empty() : OptionalInt.of(point.getValue());
    }

    /** The highest level of any category at a time, empty while none is rated. */
    public OptionalInt overall(long seconds) {
        return curves.keySet().stream()
                .map(category -> level(category, seconds))
                .flatMapToInt(OptionalInt::stream)
                .max();
    }

    /** The earliest time at which any category reaches the unacceptable level; empty when none does. */
    public Optional<Proposal> proposal() {
        var reached = new TreeMap<Long, SortedSet<ImpactCategory>>();
        curves.forEach((category, curve) -> curve.entrySet().stream()
                .filter(point -> point.getValue() >= UNACCEPTABLE)
                .findFirst()
                .ifPresent(point -> reached.computeIfAbsent(point.getKey(), time -> new TreeSet<>())
                        .add(category)));
        return Optional.ofNullable(reached.firstEntry()).map(entry -> new Proposal(entry.getKey(), entry.getValue()));
    }
}
