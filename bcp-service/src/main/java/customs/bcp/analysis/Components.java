package customs.bcp.analysis;

import java.util.Arrays;

/**
 * Strongly connected components of the part of the graph that is down (Tarjan 1972, without recursion: a chain of
 * 100 000 nodes must not exhaust the stack). Components come prerequisites first.
 */
final class Components {
    /** Nodes of component c: {@code nodes[start[c] .. start[c + 1]]}. */
    final int[] nodes;

    final int[] start;
    final int count;

    Components(Graph graph, boolean[] down) {
        int size = graph.size;
        int[] found = new int[size];
        int[] low = new int[size];
        int[] position = new int[size];
        int[] calls = new int[size];
        int[] open = new int[size];
        boolean[] isOpen = new boolean[size];
        int[] emitted = new int[size];
        int[] starts = new int[size + 1];
        int components = 0;
        int emittedCount = 0;
        int openCount = 0;
        int clock = 0;
        for (int root = 0; root < size; root++) {
            if (!down[root] || found[root] != 0) {
                continue;
            }
            int depth = 0;
            calls[depth] = root;
            found[root] = low[root] = ++clock;
            position[root] = edgesFrom(graph, root);
            open[openCount++] = root;
            isOpen[root] = true;
            while (depth >= 0) {
                int v = calls[depth];
                if (position[v] < edgesTo(graph, v)) {
                    int w = graph.member[position[v]++];
                    if (!down[w]) {
                        continue;
                    }
                    if (found[w] == 0) {
                        found[w] = low[w] = ++clock;
                        position[w] = edgesFrom(graph, w);
                        open[openCount++] = w;
                        isOpen[w] = true;
                        calls[++depth] = w;
                    } else if (isOpen[w]) {
                        low[v] = Math.min(low[v], found[w]);
                    }
                } else {
                    if (low[v] == found[v]) {
                        int w;
                        do {
                            w = open[--openCount];
                            isOpen[w] = false;
                            emitted[emittedCount++] = w;
                        } while (w != v);
                        starts[++components] = emittedCount;
                    }
                    if (--depth >= 0) {
                        low[calls[depth]] = Math.min(low[calls[depth]], low[v]);
                    }
                }
            }
        }
        nodes = emitted;
        count = components;
        start = Arrays.copyOf(starts, components + 1);
    }

    private static int edgesFrom(Graph graph, int v) {
        return graph.memberStart[graph.groupStart[v]];
    }

    private static int edgesTo(Graph graph, int v) {
        return graph.memberStart[graph.groupStart[v + 1]];
    }
}
