package customs.bcp.analysis;

import java.util.ArrayDeque;
import java.util.Arrays;

/**
 * Which nodes stay up when others fail, for 64 cases at once: bit i of a word is case i. Starts from everything up and
 * takes away only what a failure forces down (greatest fixed point), so a circle that nothing hits stays up.
 */
final class Lanes {
    private final Graph graph;
    private final Components components;
    private final int[] component;
    /** Lanes in which node v is up. */
    final long[] up;

    private final long[] planes = new long[32];
    private final ArrayDeque<Integer> queue = new ArrayDeque<>();
    private final boolean[] queued;

    /** @param needed the nodes to look at; with a node, all that it needs must be among them */
    Lanes(Graph graph, boolean[] needed) {
        this.graph = graph;
        components = new Components(graph, needed);
        component = new int[graph.size];
        Arrays.fill(component, -1);
        for (int c = 0; c < components.count; c++) {
            for (int at = components.start[c]; at < components.start[c + 1]; at++) {
                component[components.nodes[at]] = c;
            }
        }
        up = new long[graph.size];
        queued = new boolean[graph.size];
    }

    /** All nodes that these need, directly or not, and they themselves. */
    static boolean[] needed(Graph graph, int... nodes) {
        boolean[] needed = new boolean[graph.size];
        int[] queue = new int[graph.size];
        int tail = 0;
        for (int v : nodes) {
            if (!needed[v]) {
                needed[v] = true;
                queue[tail++] = v;
            }
        }
        for (int head = 0; head < tail; head++) {
            int v = queue[head];
            int to = graph.memberStart[graph.groupStart[v + 1]];
            for (int at = graph.memberStart[graph.groupStart[v]]; at < to; at++) {
                int u = graph.member[at];
                if (!needed[u]) {
                    needed[u] = true;
                    queue[tail++] = u;
                }
            }
        }
        return needed;
    }

    /** Fills {@link #up}, given the lanes in which each node itself has failed. */
    void evaluate(long[] failed) {
        for (int c = 0; c < components.count; c++) {
            int from = components.start[c];
            int to = components.start[c + 1];
            if (to - from == 1) {
                int v = components.nodes[from];
                up[v] = ~failed[v];
                up[v] = served(v, up[v]);
            } else {
                circle(from, to, failed);
            }
        }
    }

    private void circle(int from, int to, long[] failed) {
        for (int at = from; at < to; at++) {
            int v = components.nodes[at];
            up[v] = ~failed[v];
            queue.add(v);
            queued[v] = true;
        }
        int c = component[components.nodes[from]];
        while (!queue.isEmpty()) {
            int v = queue.poll();
            queued[v] = false;
            long now = served(v, up[v]);
            if (now == up[v]) {
                continue;
            }
            up[v] = now;
            for (int at = graph.usedStart[v]; at < graph.usedStart[v + 1]; at++) {
                int w = graph.owner[graph.used[at]];
                if (component[w] == c && !queued[w]) {
                    queue.add(w);
                    queued[w] = true;
                }
            }
        }
    }

    private long served(int v, long lanes) {
        for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1] && lanes != 0; g++) {
            lanes &= enough(g);
        }
        return lanes;
    }

    /** Lanes in which group g has k members up. */
    private long enough(int g) {
        int from = graph.memberStart[g];
        int to = graph.memberStart[g + 1];
        int k = graph.k[g];
        if (k == to - from) {
            long all = ~0L;
            for (int at = from; at < to; at++) {
                all &= up[graph.member[at]];
            }
            return all;
        }
        if (k == 1) {
            long any = 0;
            for (int at = from; at < to; at++) {
                any |= up[graph.member[at]];
            }
            return any;
        }
        return counted(from, to, k);
    }

    /** Counts members lane by lane: plane b holds bit b of each lane's count. */
    private long counted(int from, int to, int k) {
        int bits = 32 - Integer.numberOfLeadingZeros(to - from);
        Arrays.fill(planes, 0, bits, 0);
        for (int at = from; at < to; at++) {
            long carry = up[graph.member[at]];
            for (int b = 0; carry != 0; b++) {
                long sum = planes[b] ^ carry;
                carry &= planes[b];
                planes[b] = sum;
            }
        }
        long more = 0;
        long equal = ~0L;
        for (int b = bits - 1; b >= 0; b--) {
            if ((k >> b & 1) == 1) {
                equal &= planes[b];
            } else {
                more |= equal & planes[b];
                equal &= ~planes[b];
            }
        }
        return more | equal;
    }
}
