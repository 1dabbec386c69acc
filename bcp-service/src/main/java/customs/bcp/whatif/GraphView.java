package customs.bcp.whatif;

import customs.bcp.whatif.EstateGraph.GraphEdge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which part of a large estate is drawn: one node, what needs it directly, and what it needs, so many steps down; some nodes
 * opened further, some closed.
 *
 * @param around code of the node in the middle
 * @param depth how many steps of prerequisites
 * @param open codes whose prerequisites are shown although they lie deeper
 * @param closed codes whose prerequisites are not shown
 */
record GraphView(String around, int depth, Set<String> open, Set<String> closed) {
    /** More than this nobody can read at once; the nearest are kept. */
    static final int MOST_NODES = 150;

    Set<String> shown(EstateGraph graph) {
        Map<String, List<String>> needs = new HashMap<>();
        Map<String, List<String>> users = new HashMap<>();
        for (GraphEdge edge : graph.edges()) {
            needs.computeIfAbsent(edge.to(), code -> new ArrayList<>()).add(edge.from());
            users.computeIfAbsent(edge.from(), code -> new ArrayList<>()).add(edge.to());
        }
        Map<String, Integer> steps = new HashMap<>(Map.of(around, 0));
        Set<String> shown = new LinkedHashSet<>(Set.of(around));
        users.getOrDefault(around, List.of()).stream().limit(MOST_NODES / 5).forEach(shown::add);
        var queue = new ArrayDeque<>(List.of(around));
        while (!queue.isEmpty()) {
            var code = queue.poll();
            if (closed.contains(code) || (steps.get(code) >= depth && !open.contains(code))) {
                continue;
            }
            for (var need : needs.getOrDefault(code, List.of())) {
                if (shown.size() >= MOST_NODES) {
                    return shown;
                }
                shown.add(need);
                if (steps.putIfAbsent(need, steps.get(code) + 1) == null) {
                    queue.add(need);
                }
            }
        }
        return shown;
    }
}
