package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs outages through an estate until no circle is left that a documented cold start would free: each round knows the
 * cold starts that the rounds before found wanting, so there are at most as many rounds as cold starts, and one.
 */
final class Spread {
    final Graph graph;
    /** Circles without a documented cold start, each by the members that wait for each other. */
    final List<int[]> deadlocks = new ArrayList<>();

    final SpreadRound last;

    Spread(EstateSnapshot estate, List<Outage> outages) {
        graph = new Graph(estate);
        long[] holdUp = SpreadRound.holdUp(graph, estate);
        var starts = new ArrayList<ColdStart>();
        SpreadRound round;
        boolean again;
        do {
            round = new SpreadRound(graph, holdUp, outages, starts);
            deadlocks.clear();
            again = false;
            for (int[] circle : waiting(round)) {
                Long seconds = coldStart(circle, estate.bootstraps());
                if (seconds == null) {
                    deadlocks.add(circle);
                } else if (starts.stream().noneMatch(start -> Arrays.equals(start.members(), circle))) {
                    starts.add(new ColdStart(circle, seconds, 0));
                    again = true;
                }
            }
        } while (again);
        last = round;
    }

    /** From the outage that started it to the node itself, at its first failure. */
    List<Integer> path(int node) {
        var path = new ArrayList<Integer>();
        Set<Integer> seen = new HashSet<>();
        for (int v = node; seen.add(v); v = last.cause[v]) {
            path.addFirst(v);
        }
        return path;
    }

    /** Members of circles that would wait for each other even if all else came back, sorted. */
    private List<int[]> waiting(SpreadRound round) {
        var components = new Components(graph, round.down);
        var circles = new ArrayList<int[]>();
        for (int c = 0; c < components.count; c++) {
            if (components.start[c + 1] - components.start[c] < 2) {
                continue;
            }
            int[] members = Arrays.copyOfRange(components.nodes, components.start[c], components.start[c + 1]);
            int[] stuck = stuck(members, round);
            if (stuck.length > 0) {
                Arrays.sort(stuck);
                circles.add(stuck);
            }
        }
        return circles;
    }

    private int[] stuck(int[] members, SpreadRound round) {
        Set<Integer> waiting = HashSet.newHashSet(members.length);
        for (int v : members) {
            if (round.ownOutages[v] == 0 && round.spells.get(v).size() < SpreadRound.MOST_SPELLS) {
                waiting.add(v);
            }
        }
        boolean changed;
        do {
            changed = waiting.removeIf(v -> served(v, waiting));
        } while (changed);
        return waiting.stream().mapToInt(Integer::intValue).toArray();
    }

    private boolean served(int v, Set<Integer> waiting) {
        for (int g = graph.groupStart[v]; g < graph.groupStart[v + 1]; g++) {
            int there = 0;
            for (int at = graph.memberStart[g]; at < graph.memberStart[g + 1]; at++) {
                there += waiting.contains(graph.member[at]) ? 0 : 1;
            }
            if (there < graph.k[g]) {
                return false;
            }
        }
        return true;
    }

    private Long coldStart(int[] circle, List<EstateSnapshot.Bootstrap> bootstraps) {
        Long best = null;
        for (var bootstrap : bootstraps) {
            Set<String> covered = new HashSet<>(bootstrap.members());
            boolean all = Arrays.stream(circle).allMatch(v -> covered.contains(graph.code(v)));
            if (all && (best == null || bootstrap.seconds() < best)) {
                best = bootstrap.seconds();
            }
        }
        return best;
    }
}
