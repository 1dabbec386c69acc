package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * The nodes whose failure alone takes a service down, each found by letting it fail. Textbook shortcuts (articulation
 * points, dominators) miss some where alternatives exist. Where a service has no alternatives at all, everything that it
 * needs is a single point of failure; {@link #withoutAlternative} says so.
 */
public final class SinglePoints {
    private final Graph graph;
    private final int[] services;
    /** By service: one bit per node. */
    private final long[][] points;

    private SinglePoints(Graph graph, int[] services) {
        this.graph = graph;
        this.services = services;
        int words = (graph.size + 63) / 64;
        points = new long[services.length][words];
        var lanes = new Lanes(graph, Lanes.needed(graph, services));
        long[] failed = new long[graph.size];
        for (int word = 0; word < words; word++) {
            int from = word * 64;
            int to = Math.min(graph.size, from + 64);
            for (int v = from; v < to; v++) {
                failed[v] = 1L << (v - from);
            }
            lanes.evaluate(failed);
            Arrays.fill(failed, from, to, 0);
            for (int s = 0; s < services.length; s++) {
                long itself = services[s] / 64 == word ? 1L << (services[s] % 64) : 0;
                points[s][word] = ~lanes.up[services[s]] & ~itself;
            }
        }
    }

    /** For every node marked as a service. */
    public static SinglePoints of(EstateSnapshot estate) {
        return of(
                estate,
                estate.nodes().stream()
                        .filter(EstateSnapshot.Node::service)
                        .map(EstateSnapshot.Node::code)
                        .toList());
    }

    /** @param services codes, each in the estate */
    public static SinglePoints of(EstateSnapshot estate, Collection<String> services) {
        var graph = new Graph(estate);
        return new SinglePoints(
                graph,
                services.stream().mapToInt(code -> find(graph, code)).sorted().toArray());
    }

    static int find(Graph graph, String code) {
        int v = graph.indexOf(code);
        if (v < 0) {
            throw new IllegalArgumentException("Nothing in the estate is called " + code + ".");
        }
        return v;
    }

    /** Codes of the services looked at, in the estate's order. */
    public List<String> services() {
        return Arrays.stream(services).mapToObj(graph::code).toList();
    }

    /** Codes of the single points of failure of one of the services, sorted; the service itself is none. */
    public List<String> of(String service) {
        long[] row = row(service);
        var codes = new ArrayList<String>();
        for (int v = 0; v < graph.size; v++) {
            if ((row[v / 64] >> (v % 64) & 1) == 1) {
                codes.add(graph.code(v));
            }
        }
        codes.sort(Comparator.naturalOrder());
        return codes;
    }

    public int count(String service) {
        return Arrays.stream(row(service)).mapToInt(Long::bitCount).sum();
    }

    /** Whether the service needs something and every node that it needs, directly or not, is a single point of failure. */
    public boolean withoutAlternative(String service) {
        int needed = -1;
        for (boolean is : Lanes.needed(graph, find(graph, service))) {
            needed += is ? 1 : 0;
        }
        return needed > 0 && count(service) == needed;
    }

    /**
     * A node and how many of the services its failure alone takes down.
     *
     * @param services the count, at least 1
     */
    public record Weight(String code, int services) {}

    /** The nodes on which most services hang first; of equals the smaller code; nodes that take none down are left out. */
    public List<Weight> ranking() {
        int[] count = new int[graph.size];
        for (long[] row : points) {
            for (int word = 0; word < row.length; word++) {
                for (long rest = row[word]; rest != 0; rest &= rest - 1) {
                    count[word * 64 + Long.numberOfTrailingZeros(rest)]++;
                }
            }
        }
        var ranking = new ArrayList<Weight>();
        for (int v = 0; v < graph.size; v++) {
            if (count[v] > 0) {
                ranking.add(new Weight(graph.code(v), count[v]));
            }
        }
        ranking.sort(Comparator.comparingInt(Weight::services).reversed().thenComparing(Weight::code));
        return ranking;
    }

    private long[] row(String service) {
        int s = Arrays.binarySearch(services, graph.indexOf(service));
        if (s < 0) {
            throw new IllegalArgumentException("Not looked at: " + service + ".");
        }
        return points[s];
    }
}
