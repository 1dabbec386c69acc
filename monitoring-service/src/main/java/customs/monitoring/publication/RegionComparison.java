package customs.monitoring.publication;

import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import customs.monitoring.report.Comparison;
import customs.monitoring.report.Content;
import customs.monitoring.scoring.Outlier;
import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Outliers among the Members of a region by {@link Outlier}; only what was observed is compared, nothing imputed. */
@ApplicationScoped
class RegionComparison implements Comparison {
    private static final Set<Status> OBSERVED = EnumSet.of(Status.A, Status.P, Status.E, Status.B, Status.Q);

    @Override
    public Set<Point> far(Content content, List<Content> others) {
        if (others.size() < Outlier.LEAST_VALUES) {
            return Set.of();
        }
        Map<Point, List<BigDecimal>> values = others.stream()
                .flatMap(other -> observed(other).entrySet().stream())
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Set<Point> far = new TreeSet<>();
        observed(content).forEach((point, value) -> {
            if (Outlier.of(value, values.getOrDefault(point, List.of())).flagged()) {
                far.add(point);
            }
        });
        return far;
    }

    private static Map<Point, BigDecimal> observed(Content content) {
        Map<Point, BigDecimal> values = new TreeMap<>();
        content.observations().forEach((point, observed) -> {
            if (OBSERVED.contains(observed.status()) && observed.value() != null) {
                values.put(point, observed.value());
            }
        });
        return values;
    }
}
