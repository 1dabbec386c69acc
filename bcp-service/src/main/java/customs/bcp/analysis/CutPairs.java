package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs of nodes that take a service down together but not alone (minimal cut sets of size two), and the single points
 * of failure beside them.
 *
 * @param singlePoints codes, sorted
 * @param pairs sorted by their codes; only the first ones where there are more than asked for
 * @param total how many pairs there are
 */
public record CutPairs(String service, List<String> singlePoints, List<Pair> pairs, long total) {

    public CutPairs {
        singlePoints = List.copyOf(singlePoints);
        pairs = List.copyOf(pairs);
    }

    /** Two codes, the smaller first. */
    public record Pair(String first, String second) {}

    /** How many nodes the service needs, directly or not: the work grows with the square of it, times their dependencies. */
    public static int needs(EstateSnapshot estate, String service) {
        var graph = new Graph(estate);
        int count = -1;
        for (boolean needed : Lanes.needed(graph, SinglePoints.find(graph, service))) {
            count += needed ? 1 : 0;
        }
        return count;
    }

    /**
     * @param service code, in the estate
     * @param limit how many pairs to list; all are counted
     */
    public static CutPairs of(EstateSnapshot estate, String service, int limit, Progress progress) {
        var graph = new Graph(estate);
        int target = SinglePoints.find(graph, service);
        boolean[] needed = Lanes.needed(graph, target);
        var lanes = new Lanes(graph, needed);
        int[] others = IntStream.range(0, graph.size)
                .filter(v -> needed[v] && v != target)
                .boxed()
                .sorted(Comparator.comparing(graph::code))
                .mapToInt(Integer::intValue)
                .toArray();
        long[] failed = new long[graph.size];
        boolean[] alone = new boolean[graph.size];
        for (int from = 0; from < others.length; from += 64) {
            long cut = together(lanes, failed, others, from, target);
            for (int i = from; i < Math.min(others.length, from + 64); i++) {
                alone[others[i]] = (cut >> (i - from) & 1) == 1;
            }
        }
        var single = Arrays.stream(others)
                .filter(v -> alone[v])
                .mapToObj(graph::code)
                .toList();
        int[] rest = Arrays.stream(others).filter(v -> !alone[v]).toArray();
        var pairs = new ArrayList<Pair>();
        long total = 0;
        for (int i = 0; i < rest.length; i++) {
            progress.at(i, rest.length);
            for (int from = i + 1; from < rest.length; from += 64) {
                failed[rest[i]] = ~0L;
                long cut = together(lanes, failed, rest, from, target);
                failed[rest[i]] = 0;
                total += Long.bitCount(cut);
                for (; cut != 0 && pairs.size() < limit; cut &= cut - 1) {
                    int j = from + Long.numberOfTrailingZeros(cut);
                    pairs.add(new Pair(graph.code(rest[i]), graph.code(rest[j])));
                }
            }
        }
        progress.at(rest.length, rest.length);
        return new CutPairs(service, single, pairs, total);
    }

    /** Lets up to 64 nodes from a place on fail, each in its own lane; the lanes in which the target is down. */
    private static long together(Lanes lanes, long[] failed, int[] nodes, int from, int target) {
        int to = Math.min(nodes.length, from + 64);
        for (int i = from; i < to; i++) {
            failed[nodes[i]] = 1L << (i - from);
        }
        lanes.evaluate(failed);
        for (int i = from; i < to; i++) {
            failed[nodes[i]] = 0;
        }
        long lanesUsed = to - from == 64 ? ~0L : (1L << (to - from)) - 1;
        return ~lanes.up[target] & lanesUsed;
    }
}
