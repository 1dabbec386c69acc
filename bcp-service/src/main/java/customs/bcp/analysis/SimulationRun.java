package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.util.Arrays;

import static customs.bcp.analysis.Graph.NEVER;

/**
 * One worker of a simulation: draws times and looks when everything is back. Without circles one pass over the nodes that
 * the services need is enough; with circles each run is a whole recovery.
 */
final class SimulationRun {
    /** By service and node: in how many of this worker's runs the node held the service up. */
    final int[][] critical;

    private final Graph graph;
    private final EstateSnapshot estate;
    private final int[] initiators;
    private final Draw[] draws;
    private final long[] keys;
    private final int[] targets;
    private final long seed;
    private final Dice dice = new Dice();
    private final boolean circles;
    private final boolean[] down;
    /** Nodes that are down and needed, prerequisites first. */
    private final int[] order;

    private final int[] place;
    private final long[] earliest;
    private final long[] groupTime;
    private final boolean[] held;

    SimulationRun(EstateSnapshot estate, int[] initiators, Draw[] draws, int[] targets, long seed) {
        this.estate = estate;
        this.initiators = initiators;
        this.draws = draws;
        this.targets = targets;
        this.seed = seed;
        graph = new Graph(estate);
        keys = new long[graph.size];
        for (int v = 0; v < graph.size; v++) {
            keys[v] = Dice.key(graph.code(v));
        }
        critical = new int[targets.length][graph.size];
        down = new Recovery(graph, initiators, estate.bootstraps()).down;
        boolean[] relevant = Lanes.needed(graph, targets);
        for (int v = 0; v < graph.size; v++) {
            relevant[v] &= down[v];
        }
        var components = new Components(graph, relevant);
        int count = components.start[components.count];
        circles = components.count < count;
        order = Arrays.copyOf(components.nodes, count);
        place = new int[graph.size];
        for (int i = 0; i < count; i++) {
            place[order[i]] = i;
        }
        earliest = new long[graph.size];
        groupTime = new long[graph.k.length];
        held = new boolean[graph.size];
    }

    void run(int run, long[][] times) {
        for (int v : order) {
            if (draws[v] != null) {
                dice.cast(seed, run, keys[v]);
                graph.recovery[v] = draws[v].seconds(dice);
            }
        }
        if (circles) {
            whole(run, times);
            return;
        }
        for (int v : order) {
            long latest = 0;
            for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
                groupTime[g] = group(g);
                latest = Math.max(latest, groupTime[g]);
            }
            earliest[v] = graph.fromDisruption[v] ? Math.max(graph.recovery[v], latest) : graph.recovery[v] + latest;
        }
        for (int t = 0; t < targets.length; t++) {
            times[t][run] = earliest[targets[t]];
            trace(targets[t], critical[t]);
        }
    }

    private long group(int g) {
        int from = graph.memberStart[g];
        int to = graph.memberStart[g + 1];
        int k = graph.k[g];
        if (k == to - from) {
            long latest = 0;
            for (int at = from; at < to; at++) {
                latest = Math.max(latest, earliest[graph.member[at]]);
            }
            return latest;
        }
        return graph.kthSmallest(g, m -> earliest[m]);
    }

    /** Walks back from a service over what it had to wait for. */
    private void trace(int target, int[] counts) {
        if (!down[target]) {
            return;
        }
        held[target] = true;
        for (int i = place[target]; i >= 0; i--) {
            int v = order[i];
            if (!held[v]) {
                continue;
            }
            held[v] = false;
            counts[v]++;
            long latest = 0;
            for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
                latest = Math.max(latest, groupTime[g]);
            }
            if (latest == 0 || graph.fromDisruption[v] && graph.recovery[v] > latest) {
                continue;
            }
            for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
                if (groupTime[g] != latest) {
                    continue;
                }
                for (int at = graph.memberStart[g]; at < graph.memberStart[g + 1]; at++) {
                    int u = graph.member[at];
                    held[u] |= earliest[u] == latest && down[u];
                }
            }
        }
    }

    private void whole(int run, long[][] times) {
        var recovery = new Recovery(graph, initiators, estate.bootstraps());
        for (int t = 0; t < targets.length; t++) {
            times[t][run] = recovery.earliest[targets[t]];
            if (recovery.earliest[targets[t]] == NEVER) {
                continue;
            }
            long[] slack = new Slack(recovery, targets[t]).seconds;
            for (int v = 0; v < graph.size; v++) {
                critical[t][v] += slack[v] == 0 ? 1 : 0;
            }
        }
    }
}
