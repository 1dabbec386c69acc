package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

import static customs.bcp.analysis.Graph.NEVER;

/**
 * Earliest recovery of every node: own recovery time after (or beside) the latest group, a group being back with its
 * k-th member. Nodes that the initiators do not bring down have 0 and add nothing. Where a cycle leaves members
 * without any way back, their documented cold-start time replaces their own times; without one they never recover.
 * Linear in nodes and dependencies, but for a heap inside cycles.
 */
final class Recovery {
    final Graph graph;
    final boolean[] down;
    /** Seconds from the disruption, or NEVER. */
    final long[] earliest;
    /** Place in the order in which times became known: what is known later never explains what was known earlier. */
    final int[] order;

    final int[] sequence;
    final Map<Integer, ColdStart> coldStarts = new HashMap<>();
    /** Cycles without a documented cold start, each by the members that wait for each other. */
    final List<int[]> deadlocks = new ArrayList<>();

    private int known;

    private final long begin;

    /** @param initiators indices of what the disruption hits, null for everything */
    Recovery(Graph graph, int[] initiators, List<EstateSnapshot.Bootstrap> bootstraps) {
        this(graph, initiators, bootstraps, 0);
    }

    /** @param begin seconds from the disruption until people begin; what recovers from the disruption on does not wait */
    Recovery(Graph graph, int[] initiators, List<EstateSnapshot.Bootstrap> bootstraps, long begin) {
        this.graph = graph;
        this.begin = begin;
        earliest = new long[graph.size];
        order = new int[graph.size];
        sequence = new int[graph.size];
        down = initiators == null ? everything(graph.size) : fail(graph, initiators);
        for (int v = 0; v < graph.size; v++) {
            earliest[v] = down[v] ? NEVER : 0;
            order[v] = down[v] ? Integer.MAX_VALUE : -1;
        }
        var components = new Components(graph, down);
        for (int c = 0; c < components.count; c++) {
            int from = components.start[c];
            int to = components.start[c + 1];
            if (to - from == 1) {
                int v = components.nodes[from];
                know(v, finish(v, prerequisites(v)));
            } else {
                cycle(Arrays.copyOfRange(components.nodes, from, to), bootstraps);
            }
        }
    }

    private static boolean[] everything(int size) {
        boolean[] all = new boolean[size];
        Arrays.fill(all, true);
        return all;
    }

    /** What fails when the initiators fail: a dependent goes down when a group keeps fewer than k members. */
    static boolean[] fail(Graph graph, int[] initiators) {
        boolean[] down = new boolean[graph.size];
        int[] lost = new int[graph.k.length];
        int[] queue = new int[graph.size];
        int tail = 0;
        for (int v : initiators) {
            if (!down[v]) {
                down[v] = true;
                queue[tail++] = v;
            }
        }
        for (int head = 0; head < tail; head++) {
            int v = queue[head];
            for (int at = graph.usedStart[v]; at < graph.usedStart[v + 1]; at++) {
                int g = graph.used[at];
                int members = graph.memberStart[g + 1] - graph.memberStart[g];
                int dependent = graph.owner[g];
                if (members - ++lost[g] < graph.k[g] && !down[dependent]) {
                    down[dependent] = true;
                    queue[tail++] = dependent;
                }
            }
        }
        return down;
    }

    private void know(int v, long time) {
        earliest[v] = time;
        if (time != NEVER) {
            order[v] = known;
            sequence[known++] = v;
        }
    }

    /** How many nodes are down and come back; they stand at the front of {@link #sequence}. */
    int known() {
        return known;
    }

    private long finish(int v, long prerequisites) {
        return graph.finish(v, graph.fromDisruption[v] ? prerequisites : Math.max(begin, prerequisites));
    }

    private long prerequisites(int v) {
        long latest = 0;
        for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
            latest = Math.max(latest, graph.kthSmallest(g, m -> earliest[m]));
        }
        return latest;
    }

    /**
     * When group g was back as its dependent saw it: members that became known later had no part in it, and those
     * started together with it from cold count as there.
     */
    long groupTime(int g) {
        int dependent = graph.owner[g];
        var coldStart = coldStarts.get(dependent);
        if (coldStart != null) {
            return graph.kthSmallest(g, m -> coldStarts.get(m) == coldStart ? 0 : earliest[m]);
        }
        return graph.kthSmallest(g, m -> order[m] < order[dependent] ? earliest[m] : NEVER);
    }

    private void cycle(int[] members, List<EstateSnapshot.Bootstrap> bootstraps) {
        settle(members, false).forEach((v, time) -> know(v, time));
        int[] waiting = without(members, v -> earliest[v] != NEVER);
        if (waiting.length == 0) {
            return;
        }
        // A member may wait for something outside that never comes; only who would wait even then is in deadlock.
        Map<Integer, Long> freed = settle(waiting, true);
        int[] deadlocked = without(waiting, freed::containsKey);
        if (deadlocked.length == 0) {
            return;
        }
        Long seconds = bootstrap(deadlocked, bootstraps);
        if (seconds == null) {
            deadlocks.add(deadlocked);
            return;
        }
        long outside = outside(deadlocked);
        if (outside == NEVER) {
            return;
        }
        var start = new ColdStart(deadlocked, seconds, outside);
        for (int v : deadlocked) {
            know(v, seconds + Math.max(begin, outside));
            coldStarts.put(v, start);
        }
        settle(without(waiting, v -> earliest[v] != NEVER), false).forEach((v, time) -> know(v, time));
    }

    private static int[] without(int[] nodes, java.util.function.IntPredicate dropped) {
        return Arrays.stream(nodes).filter(dropped.negate()).toArray();
    }

    private Long bootstrap(int[] deadlocked, List<EstateSnapshot.Bootstrap> bootstraps) {
        Long best = null;
        for (var bootstrap : bootstraps) {
            Set<String> covered = new HashSet<>(bootstrap.members());
            boolean all = Arrays.stream(deadlocked).allMatch(v -> covered.contains(graph.code(v)));
            if (all && (best == null || bootstrap.seconds() < best)) {
                best = bootstrap.seconds();
            }
        }
        return best;
    }

    private long outside(int[] deadlocked) {
        Set<Integer> together = new HashSet<>();
        Arrays.stream(deadlocked).forEach(together::add);
        long latest = 0;
        for (int v : deadlocked) {
            for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
                latest = Math.max(latest, graph.kthSmallest(g, m -> together.contains(m) ? 0 : earliest[m]));
            }
        }
        return latest;
    }

    /**
     * Least fixed point among {@code nodes}, all else given (Knuth 1977): in the order of time, whoever has enough
     * members back starts. Returns who got a time, in that order. Optimistic: what never comes counts as there.
     */
    private Map<Integer, Long> settle(int[] nodes, boolean optimistic) {
        Map<Integer, Integer> openGroups = HashMap.newHashMap(nodes.length);
        Map<Integer, Integer> missing = new HashMap<>();
        Map<Integer, Long> latest = new HashMap<>();
        var events = new PriorityQueue<Event>();
        for (int v : nodes) {
            openGroups.put(v, graph.groupStart[v + 1] - graph.groupStart[v]);
        }
        for (int v : nodes) {
            for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
                missing.put(g, graph.k[g]);
                for (int at = graph.memberStart[g]; at < graph.memberStart[g + 1]; at++) {
                    int m = graph.member[at];
                    if (!openGroups.containsKey(m) && (optimistic || earliest[m] != NEVER)) {
                        events.add(new Event(earliest[m] == NEVER ? 0 : earliest[m], -1, g));
                    }
                }
            }
        }
        Map<Integer, Long> settled = new java.util.LinkedHashMap<>();
        while (!events.isEmpty()) {
            var event = events.poll();
            if (event.node >= 0) {
                settled.put(event.node, event.time);
                for (int at = graph.usedStart[event.node]; at < graph.usedStart[event.node + 1]; at++) {
                    if (openGroups.containsKey(graph.owner[graph.used[at]])) {
                        arrive(graph.used[at], event.time, missing, openGroups, latest, events);
                    }
                }
            } else {
                arrive(event.group, event.time, missing, openGroups, latest, events);
            }
        }
        return settled;
    }

    private void arrive(
            int g,
            long time,
            Map<Integer, Integer> missing,
            Map<Integer, Integer> openGroups,
            Map<Integer, Long> latest,
            PriorityQueue<Event> events) {
        if (missing.merge(g, -1, Integer::sum) != 0) {
            return;
        }
        int v = graph.owner[g];
        latest.merge(v, time, Math::max);
        if (openGroups.merge(v, -1, Integer::sum) == 0) {
            events.add(new Event(finish(v, latest.get(v)), v, -1));
        }
    }

    private record Event(long time, int node, int group) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            int byTime = Long.compare(time, other.time);
            return byTime != 0 ? byTime : Integer.compare(node, other.node);
        }
    }
}
