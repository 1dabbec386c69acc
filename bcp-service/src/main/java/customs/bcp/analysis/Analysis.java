package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import static customs.bcp.analysis.Graph.NEVER;

/**
 * Recovery arithmetic over an estate (docs/bcp-service.md gives the rules). Pure: the same question has the same answer.
 * The estate must have passed {@code SnapshotCheck}; all codes named in a question must be in it.
 */
public final class Analysis {
    /** Dependencies looked at to explain findings by paths; beyond, the least grave findings come without a path. */
    private static final long PATH_BUDGET = 1_000_000;

    private Analysis() {}

    /**
     * When everything is back.
     *
     * @param initiators codes of what the disruption hits; null for everything
     * @param toward code of the service that slack and critical path are about; null for the worst
     */
    public static RecoveryAnalysis recovery(EstateSnapshot estate, Collection<String> initiators, String toward) {
        var graph = new Graph(estate);
        var recovery = recover(graph, estate, initiators);
        int target = toward == null ? worst(recovery) : graph.indexOf(toward);
        var paths = new CriticalPath(recovery, PATH_BUDGET);
        List<String> path = target < 0 ? List.of() : codes(graph, paths.to(target));
        long[] slack = target < 0 ? null : new Slack(recovery, target).seconds;
        var nodes = new ArrayList<RecoveryAnalysis.NodeRecovery>(graph.size);
        for (int v = 0; v < graph.size; v++) {
            nodes.add(line(recovery, v, slack == null ? NEVER : slack[v]));
        }
        return new RecoveryAnalysis(
                nodes,
                target < 0 ? null : graph.code(target),
                target < 0 ? null : bounds(graph, target),
                path,
                new Findings(recovery, paths).list());
    }

    static Recovery recover(Graph graph, EstateSnapshot estate, Collection<String> initiators) {
        int[] hit = initiators == null
                ? null
                : initiators.stream().mapToInt(graph::indexOf).toArray();
        return new Recovery(graph, hit, estate.bootstraps());
    }

    static List<String> codes(Graph graph, List<Integer> nodes) {
        return nodes.stream().map(graph::code).toList();
    }

    private static RecoveryAnalysis.NodeRecovery line(Recovery recovery, int v, long slack) {
        var node = recovery.graph.nodes.get(v);
        long earliest = recovery.earliest[v];
        Long gap = node.rtoSeconds() == null || earliest == NEVER ? null : Math.max(0, earliest - node.rtoSeconds());
        return new RecoveryAnalysis.NodeRecovery(
                node.code(),
                earliest == NEVER ? null : earliest,
                Verdict.of(earliest, node.rtoSeconds(), node.mtpdSeconds()),
                gap,
                slack == NEVER ? null : slack,
                slack == 0);
    }

    /** The node furthest beyond its objective; without objectives the last to be back; of equals the smaller code. */
    private static int worst(Recovery recovery) {
        var graph = recovery.graph;
        int worst = -1;
        for (int v = 0; v < graph.size; v++) {
            if (worst < 0 || compare(recovery, v, worst) > 0) {
                worst = v;
            }
        }
        return worst;
    }

    private static int compare(Recovery recovery, int v, int w) {
        int byLate = Long.compare(late(recovery, v), late(recovery, w));
        if (byLate != 0) {
            return byLate;
        }
        int byTime = Long.compare(recovery.earliest[v], recovery.earliest[w]);
        return byTime != 0 ? byTime : recovery.graph.code(w).compareTo(recovery.graph.code(v));
    }

    private static long late(Recovery recovery, int v) {
        Long rto = recovery.graph.nodes.get(v).rtoSeconds();
        return rto == null ? Long.MIN_VALUE : recovery.earliest[v] == NEVER ? NEVER : recovery.earliest[v] - rto;
    }

    private static RecoveryAnalysis.Bounds bounds(Graph graph, int target) {
        boolean[] needed = new boolean[graph.size];
        int[] queue = new int[graph.size];
        int tail = 0;
        long longest = 0;
        long sum = 0;
        queue[tail++] = target;
        needed[target] = true;
        for (int head = 0; head < tail; head++) {
            int v = queue[head];
            longest = Math.max(longest, graph.recovery[v]);
            sum += graph.recovery[v];
            int to = graph.memberStart[graph.groupStart[v + 1]];
            for (int at = graph.memberStart[graph.groupStart[v]]; at < to; at++) {
                int u = graph.member[at];
                if (!needed[u]) {
                    needed[u] = true;
                    queue[tail++] = u;
                }
            }
        }
        return new RecoveryAnalysis.Bounds(longest, sum);
    }
}
