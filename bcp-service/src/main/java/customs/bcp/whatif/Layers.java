package customs.bcp.whatif;

import customs.bcp.estate.EstateSnapshot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The longest way down from a node to one that needs nothing. What waits for itself through a cycle is placed where the
 * rest of the drawing allows: cycles are opened at the node with the fewest unplaced prerequisites.
 */
final class Layers {
    private Layers() {}

    static Map<String, Integer> of(EstateSnapshot estate) {
        Map<String, Integer> open = new HashMap<>();
        Map<String, List<String>> dependents = new HashMap<>();
        estate.nodes().forEach(node -> open.put(node.code(), 0));
        for (var group : estate.groups()) {
            for (var member : group.members()) {
                open.merge(group.of(), 1, Integer::sum);
                dependents.computeIfAbsent(member, code -> new ArrayList<>()).add(group.of());
            }
        }
        Map<String, Integer> layers = new HashMap<>();
        Map<String, Integer> lowest = new HashMap<>();
        var ready = new ArrayList<String>();
        estate.nodes().stream()
                .map(EstateSnapshot.Node::code)
                .filter(code -> open.get(code) == 0)
                .forEach(ready::add);
        while (layers.size() < estate.nodes().size()) {
            if (ready.isEmpty()) {
                ready.add(estate.nodes().stream()
                        .map(EstateSnapshot.Node::code)
                        .filter(code -> !layers.containsKey(code))
                        .min((a, b) -> {
                            int byOpen = Integer.compare(open.get(a), open.get(b));
                            return byOpen != 0 ? byOpen : a.compareTo(b);
                        })
                        .orElseThrow());
            }
            var code = ready.removeLast();
            if (layers.containsKey(code)) {
                continue;
            }
            int layer = lowest.getOrDefault(code, 0);
            layers.put(code, layer);
            for (var dependent : dependents.getOrDefault(code, List.of())) {
                lowest.merge(dependent, layer + 1, Math::max);
                if (open.merge(dependent, -1, Integer::sum) == 0) {
                    ready.add(dependent);
                }
            }
        }
        return layers;
    }
}
