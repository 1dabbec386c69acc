package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Recovery when recovery times are uncertain, by drawing them many times (Monte Carlo). The same seed gives the same
 * answer on any machine and for any number of threads.
 *
 * @param seed and {@code runs}: with the estate, all that is needed to repeat it
 * @param services in the order asked for
 */
public record Simulation(long seed, int runs, List<Odds> services) {

    private static final int BLOCK = 64;

    public Simulation {
        services = List.copyOf(services);
    }

    /**
     * What to simulate.
     *
     * @param initiators codes of what the disruption hits; null for everything
     * @param recoveries by code; nodes that are not named have the estate's recovery time in every run
     * @param services codes of what the answer is about, at least one
     * @param runs at least one
     */
    public record Question(
            Collection<String> initiators,
            Map<String, RecoveryTime> recoveries,
            List<String> services,
            int runs,
            long seed) {
        public Question {
            initiators = initiators == null ? null : List.copyOf(initiators);
            recoveries = Map.copyOf(recoveries);
            services = List.copyOf(services);
            if (runs < 1 || services.isEmpty()) {
                throw new IllegalArgumentException("A simulation needs a run and a service.");
            }
        }
    }

    /** @param threads how many work at it; they change the time it takes, not the answer */
    public static Simulation of(EstateSnapshot estate, Question question, int threads, Progress progress) {
        var graph = new Graph(estate);
        int[] targets = question.services().stream()
                .mapToInt(code -> SinglePoints.find(graph, code))
                .toArray();
        var draws = new Draw[graph.size];
        question.recoveries().forEach((code, time) -> draws[SinglePoints.find(graph, code)] = Draw.of(time));
        int[] hit = question.initiators() == null
                ? null
                : question.initiators().stream()
                        .mapToInt(code -> SinglePoints.find(graph, code))
                        .toArray();
        long[][] times = new long[targets.length][question.runs()];
        var workers = new ArrayList<SimulationRun>();
        for (int i = 0; i < Math.max(1, threads); i++) {
            workers.add(new SimulationRun(estate, hit, draws, targets, question.seed()));
        }
        work(workers, times, question.runs(), progress);
        var odds = new ArrayList<Odds>();
        for (int t = 0; t < targets.length; t++) {
            odds.add(Odds.of(
                    graph.nodes.get(targets[t]),
                    tally(times[t]),
                    question.runs(),
                    criticality(graph, workers, t, question.runs())));
        }
        return new Simulation(question.seed(), question.runs(), odds);
    }

    private static void work(List<SimulationRun> workers, long[][] times, int runs, Progress progress) {
        var next = new AtomicInteger();
        try (var pool = Executors.newFixedThreadPool(workers.size())) {
            var open = new ArrayList<Future<?>>();
            for (var worker : workers) {
                open.add(pool.submit(() -> {
                    try {
                        for (int from; (from = next.getAndAdd(BLOCK)) < runs; ) {
                            progress.at(from, runs);
                            for (int run = from; run < Math.min(runs, from + BLOCK); run++) {
                                worker.run(run, times);
                            }
                        }
                    } catch (RuntimeException e) {
                        next.set(runs);
                        throw e;
                    }
                }));
            }
            for (var one : open) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException("Interrupted.");
        }
        progress.at(runs, runs);
    }

    private static Discrete tally(long[] times) {
        Arrays.sort(times);
        var weights = new TreeMap<Long, BigInteger>();
        for (int from = 0; from < times.length; ) {
            int to = from;
            while (to < times.length && times[to] == times[from]) {
                to++;
            }
            weights.put(times[from], BigInteger.valueOf(to - from));
            from = to;
        }
        return Discrete.of(weights);
    }

    private static Map<String, BigDecimal> criticality(Graph graph, List<SimulationRun> workers, int target, int runs) {
        Map<String, BigDecimal> criticality = new HashMap<>();
        for (int v = 0; v < graph.size; v++) {
            long count = 0;
            for (var worker : workers) {
                count += worker.critical[target][v];
            }
            if (count > 0) {
                criticality.put(graph.code(v), Odds.ratio(BigDecimal.valueOf(count), BigDecimal.valueOf(runs)));
            }
        }
        return criticality;
    }
}
