package customs.monitoring.scoring;

import java.util.List;

/**
 * Something that sums up the values of several Members: a region, or the whole.
 *
 * @param code  of the region, or of the total; unique within a release
 * @param parts one for each contributing Member, in any order; a part of a total is named again in the total
 */
public record Aggregate(String code, List<Contribution> parts) {
    public Aggregate {
        parts = List.copyOf(parts);
        if (parts.stream().map(Contribution::member).distinct().count() != parts.size()) {
            throw new IllegalArgumentException("a Member contributes once to " + code);
        }
    }
}
