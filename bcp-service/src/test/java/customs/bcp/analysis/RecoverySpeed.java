package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleDirectedGraph;
import org.jgrapht.traverse.TopologicalOrderIterator;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What {@code benchmarks/recovery} runs: no test by its name, so that the suite leaves it out. Writes the figures down. */
class RecoverySpeed {
    private static final Path PAGE = Path.of("../benchmarks/recovery.md");
    private static final int ROUNDS = 11;

    private final StringBuilder page = new StringBuilder();
    private Object kept;

    /** The median of several rounds after as many to warm up, in milliseconds. */
    private double time(Supplier<Object> work) {
        double[] millis = new double[ROUNDS];
        for (int i = -ROUNDS; i < ROUNDS; i++) {
            long start = System.nanoTime();
            kept = work.get();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis[ROUNDS / 2];
    }

    private double once(Supplier<Object> work) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            kept = work.get();
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private static SimpleDirectedGraph<String, DefaultEdge> asJgrapht(EstateSnapshot estate) {
        var graph = new SimpleDirectedGraph<String, DefaultEdge>(DefaultEdge.class);
        estate.nodes().forEach(node -> graph.addVertex(node.code()));
        estate.groups().forEach(group -> group.members().forEach(member -> graph.addEdge(member, group.of())));
        return graph;
    }

    private static int pass(SimpleDirectedGraph<String, DefaultEdge> graph) {
        int seen = 0;
        for (var order = new TopologicalOrderIterator<>(graph); order.hasNext(); order.next()) {
            seen++;
        }
        return seen;
    }

    private void say(String text, Object... values) {
        page.append(text.formatted(values)).append('\n');
        System.out.println(text.formatted(values));
    }

    private static String ms(double millis) {
        return String.format(Locale.ROOT, millis < 100 ? "%.1f ms" : "%.0f ms", millis);
    }

    @Test
    void measure() throws IOException {
        say("# Recovery arithmetic");
        say("");
        say(
                "`benchmarks/recovery` measures the pure analysis of bcp-service, the graph in memory, after warming up. The floor is");
        say("JGraphT's plain topological pass over the same graph: it visits every node once and reckons nothing.");
        say("");
        recovery();
        singlePoints();
        pairs();
        simulation();
        say(
                "Measured on %d cores, %s, JDK %s, %s, at a load of %.0f at the end. What else ran on the machine slows the figures; repeat on a quiet one.",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                Runtime.version(),
                LocalDate.now(),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        Files.writeString(PAGE, page.toString());
    }

    private void recovery() {
        say("## Earliest recovery");
        say("");
        say("Target: at 100 000 nodes and 500 000 dependencies at most half of the floor, growing linearly.");
        say("");
        say(
                "| nodes | dependencies | floor | earliest recovery | share of the floor | whole answer with slack, paths and findings |");
        say("|---|---|---|---|---|---|");
        for (int nodes : new int[] {25_000, 50_000, 100_000}) {
            var estate = LargeEstateTest.estate(nodes, nodes * 5);
            long members = estate.groups().stream()
                    .mapToLong(group -> group.members().size())
                    .sum();
            var jgrapht = asJgrapht(estate);
            assertEquals(nodes, pass(jgrapht));
            double floor = time(() -> pass(jgrapht));
            var graph = new Graph(estate);
            double ours = time(() -> new Recovery(graph, null, List.of()));
            double whole = time(() -> Analysis.recovery(estate, null, null));
            say(
                    "| %,d | %,d | %s | %s | %s | %s |",
                    nodes, members, ms(floor), ms(ours), String.format(Locale.ROOT, "%.2f", ours / floor), ms(whole));
        }
        say("");
    }

    private void singlePoints() {
        say("## Single points of failure of every service");
        say("");
        say("Target: all services of an estate of 5 000 nodes in at most 2 s. Here every node counts as a service.");
        say("");
        say("| nodes | dependencies | time |");
        say("|---|---|---|");
        for (int nodes : new int[] {1_250, 2_500, 5_000}) {
            var estate = LargeEstateTest.estate(nodes, nodes * 5);
            var all = estate.nodes().stream().map(EstateSnapshot.Node::code).toList();
            say(
                    "| %,d | %,d | %s |",
                    nodes, nodes * 5, ms(once(() -> SinglePoints.of(estate, all).ranking())));
        }
        say("");
    }

    private void pairs() {
        say("## Pairs that take a service down");
        say("");
        say("Target: a service with 1 000 ancestors in at most 5 s; beyond, a job.");
        say("");
        say("| ancestors | time |");
        say("|---|---|");
        for (int nodes : new int[] {250, 500, 1_000}) {
            var estate = LargeEstateTest.estate(nodes, nodes * 5);
            var all = new ArrayList<>(estate.nodes());
            all.add(ModelM1.node("TOP", 1, 4, 8));
            var groups = new ArrayList<>(estate.groups());
            groups.add(ModelM1.group(
                    "TOP",
                    nodes / 2,
                    estate.nodes().stream().map(EstateSnapshot.Node::code).toList()));
            var whole = new EstateSnapshot(all, groups, List.of());
            assertEquals(nodes, CutPairs.needs(whole, "TOP"));
            say("| %,d | %s |", nodes, ms(once(() -> CutPairs.of(whole, "TOP", 1_000, Progress.UNWATCHED))));
        }
        say("");
    }

    private void simulation() {
        say("## Simulated recovery, triangular times");
        say("");
        say(
                "Target: 10 000 runs of 1 000 nodes in at most 2 s on all cores; the same answer for the same seed on one core.");
        say("");
        say("| nodes | runs | one core | all cores |");
        say("|---|---|---|---|");
        int cores = Runtime.getRuntime().availableProcessors();
        for (int nodes : new int[] {250, 500, 1_000}) {
            var estate = LargeEstateTest.estate(nodes, nodes * 5);
            Map<String, RecoveryTime> times = new HashMap<>();
            estate.nodes().forEach(node -> times.put(node.code(), new RecoveryTime.Triangular(1_800, 3_600, 10_800)));
            var last = estate.nodes().getLast().code();
            var question = new Simulation.Question(null, times, List.of(last), 10_000, 42);
            double one = once(() -> Simulation.of(estate, question, 1, Progress.UNWATCHED));
            var alone = kept;
            double all = once(() -> Simulation.of(estate, question, cores, Progress.UNWATCHED));
            assertEquals(alone, kept, "the number of threads must not change the answer");
            say("| %,d | 10,000 | %s | %s |", nodes, ms(one), ms(all));
        }
        say("");
    }
}
