package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import static customs.bcp.analysis.Graph.NEVER;

/**
 * Whether objectives are kept, counted from the disruption and counted from the declaration: the same incident may keep
 * the one and miss the other. Work that comes after prerequisites begins with the declaration, as nobody is asked to begin
 * before; recovery times that count from the disruption run from then. What can be borne counts from the disruption alone.
 *
 * @param declaredSeconds from the disruption until the declaration
 * @param lines of the nodes that are hit and promise something, the latest from the disruption first, then by code
 */
public record TwoClocks(long declaredSeconds, List<Line> lines) {

    public TwoClocks {
        lines = List.copyOf(lines);
    }

    /**
     * @param fromDisruptionSeconds null for never
     * @param fromDeclarationSeconds 0 for back before the declaration; null for never
     * @param lateFromDisruptionSeconds beyond the objective, 0 for in time; null for never
     * @param lateFromDeclarationSeconds likewise
     * @param verdict against the objective and the maximum tolerable period, from the disruption
     */
    public record Line(
            String code,
            long rtoSeconds,
            Long fromDisruptionSeconds,
            Long fromDeclarationSeconds,
            Long lateFromDisruptionSeconds,
            Long lateFromDeclarationSeconds,
            Verdict verdict) {}

    /** @param initiators codes of what the disruption hits; null for everything */
    public static TwoClocks of(EstateSnapshot estate, Collection<String> initiators, long declaredSeconds) {
        if (declaredSeconds < 0) {
            throw new IllegalArgumentException("A disruption is not declared before it happens.");
        }
        var graph = new Graph(estate);
        int[] hit = initiators == null
                ? null
                : initiators.stream().mapToInt(graph::indexOf).toArray();
        var recovery = new Recovery(graph, hit, estate.bootstraps(), declaredSeconds);
        var lines = new ArrayList<Line>();
        for (int v = 0; v < graph.size; v++) {
            var node = graph.nodes.get(v);
            if (recovery.down[v] && node.rtoSeconds() != null) {
                lines.add(line(node, recovery.earliest[v], declaredSeconds));
            }
        }
        lines.sort(Comparator.<Line>comparingLong(
                        line -> line.fromDisruptionSeconds() == null ? Long.MIN_VALUE : -line.fromDisruptionSeconds())
                .thenComparing(Line::code));
        return new TwoClocks(declaredSeconds, lines);
    }

    private static Line line(EstateSnapshot.Node node, long back, long declared) {
        long rto = node.rtoSeconds();
        var verdict = Verdict.of(back, rto, node.mtpdSeconds());
        if (back == NEVER) {
            return new Line(node.code(), rto, null, null, null, null, verdict);
        }
        long after = Math.max(0, back - declared);
        return new Line(node.code(), rto, back, after, Math.max(0, back - rto), Math.max(0, after - rto), verdict);
    }
}
