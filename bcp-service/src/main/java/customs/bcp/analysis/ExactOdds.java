package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The exact distribution of a service's recovery when recovery times have a few possible values each, independent of each
 * other. Times are added and compared as distributions where paths do not meet again; whatever several paths share is
 * taken case by case, since what they have in common makes them dependent.
 */
public final class ExactOdds {
    /** Cases times nodes and dependencies looked at in each. */
    private static final long MOST_WORK = 200_000_000;

    private static final int MOST_TIMES = 20_000;

    private final Graph graph;
    private final EstateSnapshot estate;
    private final int[] initiators;
    private final Discrete[] times;
    private final boolean[] shared;
    private final boolean[] needed;
    private final int target;

    private ExactOdds(EstateSnapshot estate, int[] initiators, Map<String, RecoveryTime> recoveries, int target) {
        this.estate = estate;
        this.initiators = initiators;
        this.target = target;
        graph = new Graph(estate);
        times = new Discrete[graph.size];
        needed = Lanes.needed(graph, target);
        recoveries.forEach((code, time) -> {
            int v = SinglePoints.find(graph, code);
            if (needed[v]) {
                times[v] = Discrete.of(time);
            }
        });
        shared = shared();
    }

    /**
     * @param initiators codes of what the disruption hits; null for everything
     * @param recoveries by code; nodes that are not named have the estate's recovery time for sure
     * @throws IllegalArgumentException when a time is continuous, or the cases are too many to count: simulate then
     */
    public static Odds of(
            EstateSnapshot estate,
            Collection<String> initiators,
            Map<String, RecoveryTime> recoveries,
            String service) {
        var graph = new Graph(estate);
        int target = SinglePoints.find(graph, service);
        int[] hit = initiators == null
                ? null
                : initiators.stream()
                        .mapToInt(code -> SinglePoints.find(graph, code))
                        .toArray();
        return Odds.of(
                graph.nodes.get(target), new ExactOdds(estate, hit, recoveries, target).distribution(), null, Map.of());
    }

    private Discrete distribution() {
        var cases = new ArrayList<Integer>();
        long count = 1;
        for (int v = 0; v < graph.size; v++) {
            if (shared[v] && times[v] != null) {
                cases.add(v);
                count = Math.multiplyExact(count, times[v].size());
                refuse(count > MOST_WORK / (graph.size + graph.member.length));
            }
        }
        var mixture = new TreeMap<Long, BigInteger>();
        enumerate(cases, 0, BigInteger.ONE, mixture);
        return Discrete.of(mixture);
    }

    private static void refuse(boolean tooMany) {
        if (tooMany) {
            throw new IllegalArgumentException("Too many possible cases to count exactly.");
        }
    }

    private void enumerate(List<Integer> cases, int at, BigInteger weight, TreeMap<Long, BigInteger> mixture) {
        if (at < cases.size()) {
            int v = cases.get(at);
            times[v].weights.forEach((time, chance) -> {
                graph.recovery[v] = time;
                enumerate(cases, at + 1, weight.multiply(chance), mixture);
            });
            return;
        }
        var recovery = new Recovery(graph, initiators, estate.bootstraps());
        // Every case ends on the same product of totals, so their weights can be compared as they are.
        given(recovery).addTo(mixture, weight);
        refuse(mixture.size() > MOST_TIMES);
    }

    /** The target's distribution when what is shared is given. */
    private Discrete given(Recovery recovery) {
        Map<Integer, Discrete> known = new HashMap<>();
        var order = new Components(graph, needed);
        var whole = BigInteger.ONE;
        for (int i = 0; i < graph.size; i++) {
            if (needed[i] && !shared[i] && times[i] != null) {
                whole = whole.multiply(times[i].total);
            }
        }
        for (int at = 0; at < order.start[order.count]; at++) {
            int v = order.nodes[at];
            boolean open = recovery.down[v] && !shared[v] && (times[v] != null || waitsForOpen(v, known));
            if (open) {
                known.put(v, time(v, known, recovery));
                refuse(known.get(v).size() > MOST_TIMES);
            }
        }
        var result = known.containsKey(target) ? known.get(target) : Discrete.sure(recovery.earliest[target]);
        return scaled(result, whole);
    }

    private static Discrete scaled(Discrete result, BigInteger whole) {
        var factor = whole.divide(result.total);
        var weights = new TreeMap<Long, BigInteger>();
        result.addTo(weights, factor);
        return Discrete.unreduced(weights, whole);
    }

    private boolean waitsForOpen(int v, Map<Integer, Discrete> known) {
        int to = graph.memberStart[graph.groupStart[v + 1]];
        for (int at = graph.memberStart[graph.groupStart[v]]; at < to; at++) {
            if (known.containsKey(graph.member[at])) {
                return true;
            }
        }
        return false;
    }

    private Discrete time(int v, Map<Integer, Discrete> known, Recovery recovery) {
        var prerequisites = Discrete.sure(0);
        for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
            var members = new ArrayList<Discrete>();
            for (int at = graph.memberStart[g]; at < graph.memberStart[g + 1]; at++) {
                int u = graph.member[at];
                members.add(known.containsKey(u) ? known.get(u) : Discrete.sure(recovery.earliest[u]));
            }
            prerequisites = prerequisites.max(Discrete.kth(graph.k[g], members));
        }
        var own = times[v] == null ? Discrete.sure(graph.recovery[v]) : times[v];
        if (!graph.fromDisruption[v]) {
            return own.plus(prerequisites);
        }
        return own.max(prerequisites);
    }

    /** Nodes that more than one path to the target leads through, members of circles, and all that these need. */
    private boolean[] shared() {
        int[] uses = new int[graph.size];
        var met = new ArrayList<Integer>();
        for (int v = 0; v < graph.size; v++) {
            for (int at = graph.usedStart[v]; needed[v] && at < graph.usedStart[v + 1]; at++) {
                uses[v] += needed[graph.owner[graph.used[at]]] ? 1 : 0;
            }
            if (uses[v] > 1) {
                met.add(v);
            }
        }
        var components = new Components(graph, needed);
        for (int c = 0; c < components.count; c++) {
            if (components.start[c + 1] - components.start[c] > 1) {
                Arrays.stream(components.nodes, components.start[c], components.start[c + 1])
                        .forEach(met::add);
            }
        }
        return Lanes.needed(graph, met.stream().mapToInt(Integer::intValue).toArray());
    }
}
