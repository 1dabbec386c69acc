package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which failures of a scenario are to blame for a service: each that takes it down alone, or, where none does, one set of
 * failures that takes it down together and of which none can be left out.
 */
final class CutHit {
    /** Beyond this many failures a smallest set is not looked for. */
    private static final int MOST_FAILURES = 64;

    private final Graph graph;
    private final List<String> hit;

    CutHit(EstateSnapshot estate, Collection<String> hit) {
        graph = new Graph(estate);
        this.hit = hit.stream().distinct().sorted().toList();
    }

    /** Codes, sorted; empty when the service stays up or too much fails at once to say. */
    List<String> of(String service) {
        int at = SinglePoints.find(graph, service);
        Predicate<List<String>> fails = codes -> {
            int[] failed = codes.stream()
                    .mapToInt(code -> SinglePoints.find(graph, code))
                    .toArray();
            return Recovery.fail(graph, failed)[at];
        };
        if (hit.size() > MOST_FAILURES || !fails.test(hit)) {
            return List.of();
        }
        var alone = hit.stream().filter(code -> fails.test(List.of(code))).toList();
        if (!alone.isEmpty()) {
            return alone;
        }
        var cut = new ArrayList<>(hit);
        for (var code : hit) {
            var without = new ArrayList<>(cut);
            without.remove(code);
            if (fails.test(without)) {
                cut = without;
            }
        }
        return List.copyOf(cut);
    }
}
