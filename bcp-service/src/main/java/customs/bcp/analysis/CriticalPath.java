package customs.bcp.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import static customs.bcp.analysis.Graph.NEVER;

/**
 * What keeps a node waiting, from the first node to itself. Of several such paths it is the smallest by node codes,
 * compared from the first node on. Reused for many nodes; works off one budget of visited dependencies, after which
 * paths are left out rather than an answer made late.
 */
final class CriticalPath {
    private final Recovery recovery;
    private final Graph graph;
    private final int[] seen;
    private final int[] successor;
    /** What binds each node, found when first asked for: many findings wait for the same few nodes. */
    private final int[][] binding;

    private int round;
    private long budget;

    CriticalPath(Recovery recovery, long budget) {
        this.recovery = recovery;
        this.budget = budget;
        graph = recovery.graph;
        seen = new int[graph.size];
        successor = new int[graph.size];
        binding = new int[graph.size][];
    }

    /** Indices from the start to the node; empty when the node is not down, never comes back, or the budget is spent. */
    List<Integer> to(int node) {
        if (!recovery.down[node] || recovery.earliest[node] == NEVER || budget <= 0) {
            return List.of();
        }
        round++;
        int first = -1;
        int[] queue = new int[16];
        int tail = 0;
        queue[tail++] = node;
        seen[node] = round;
        successor[node] = -1;
        for (int head = 0; head < tail; head++) {
            int v = queue[head];
            if (binding[v] == null) {
                binding[v] = bindingOf(v);
            }
            budget -= 1 + binding[v].length;
            if ((binding[v].length == 0 || startsHere(v)) && graph.before(v, first)) {
                first = v;
            }
            for (int u : binding[v]) {
                if (seen[u] != round) {
                    seen[u] = round;
                    successor[u] = v;
                    if (tail == queue.length) {
                        queue = Arrays.copyOf(queue, tail * 2);
                    }
                    queue[tail++] = u;
                } else if (graph.before(v, successor[u])) {
                    successor[u] = v;
                }
            }
        }
        var path = new ArrayList<Integer>();
        for (int v = first; v >= 0; v = successor[v]) {
            path.add(v);
        }
        return path;
    }

    /** Whether v's own recovery, counted from the disruption, is what it takes, prerequisites or not. */
    private boolean startsHere(int v) {
        return graph.fromDisruption[v]
                && !recovery.coldStarts.containsKey(v)
                && graph.recovery[v] == recovery.earliest[v];
    }

    /** The prerequisites whose delay would delay v. */
    private int[] bindingOf(int v) {
        var coldStart = recovery.coldStarts.get(v);
        int[] together = coldStart == null ? new int[] {v} : coldStart.members();
        long limit = coldStart == null ? limit(v) : coldStart.prerequisites();
        if (limit == 0 || (coldStart == null && graph.fromDisruption[v] && graph.recovery[v] > limit)) {
            return new int[0];
        }
        int[] found = new int[4];
        int count = 0;
        for (int member : together) {
            for (int g = graph.groupStart[member]; g < graph.groupStart[member + 1]; g++) {
                if (recovery.groupTime(g) != limit) {
                    continue;
                }
                for (int at = graph.memberStart[g]; at < graph.memberStart[g + 1]; at++) {
                    int u = graph.member[at];
                    if (recovery.down[u] && recovery.earliest[u] == limit && earlier(u, member, coldStart)) {
                        if (count == found.length) {
                            found = Arrays.copyOf(found, count * 2);
                        }
                        found[count++] = u;
                    }
                }
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean earlier(int u, int v, ColdStart coldStart) {
        return recovery.order[u] < recovery.order[v] && (coldStart == null || recovery.coldStarts.get(u) != coldStart);
    }

    private long limit(int v) {
        long latest = 0;
        for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
            latest = Math.max(latest, recovery.groupTime(g));
        }
        return latest;
    }
}
