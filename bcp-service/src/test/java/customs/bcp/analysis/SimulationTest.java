package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;

import static customs.bcp.analysis.ModelM1.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SimulationTest {
    private static final EstateSnapshot SERIAL = new EstateSnapshot(
            List.of(ModelM1.node("DC", 1, 0, 0), ModelM1.node("DB", 2, 0, 0), ModelM1.node("CMS", 1, 4, 6)),
            List.of(ModelM1.all("DB", List.of("DC")), ModelM1.all("CMS", List.of("DB"))),
            List.of());

    private static Map<String, RecoveryTime> triangular() {
        return Map.of(
                "DC", new RecoveryTime.Triangular(hours(0.5), hours(1), hours(3)),
                "DB", new RecoveryTime.Triangular(hours(1), hours(2), hours(6)),
                "CMS", new RecoveryTime.Triangular(hours(0.5), hours(1), hours(1.5)));
    }

    private static Odds simulate(
            EstateSnapshot estate, Map<String, RecoveryTime> times, String service, int runs, int threads) {
        var question = new Simulation.Question(null, times, List.of(service), runs, 20_260_302);
        return Simulation.of(estate, question, threads, Progress.UNWATCHED)
                .services()
                .getFirst();
    }

    private static double hoursOf(BigDecimal seconds) {
        return seconds.doubleValue() / 3600;
    }

    private static double squareHours(BigDecimal squareSeconds) {
        return squareSeconds.doubleValue() / 3600 / 3600;
    }

    @Test
    void ac09TriangularTimesInARow() {
        var odds = simulate(SERIAL, triangular(), "CMS", 10_000, 2);
        assertEquals(5.5, hoursOf(odds.meanSeconds()), 0.037);
        assertEquals(1.5, squareHours(odds.varianceSeconds()), 0.1);
        assertEquals(10_000, odds.runs());
        assertEquals(BigDecimal.ONE, odds.criticality().get("DC"));
    }

    @Test
    void ac09TheSameSeedGivesTheSameAnswerForAnyNumberOfThreads() {
        var once = simulate(SERIAL, triangular(), "CMS", 1_000, 1);
        for (int threads : new int[] {1, 2, 3, 7}) {
            assertEquals(once, simulate(SERIAL, triangular(), "CMS", 1_000, threads));
        }
        var other = new Simulation.Question(null, triangular(), List.of("CMS"), 1_000, 1);
        assertNotEquals(
                once,
                Simulation.of(SERIAL, other, 1, Progress.UNWATCHED).services().getFirst());
    }

    @Test
    void ac09PertTimesInARow() {
        var odds = simulate(
                SERIAL,
                Map.of(
                        "DC", new RecoveryTime.Pert(hours(0.5), hours(1), hours(3)),
                        "DB", new RecoveryTime.Pert(hours(1), hours(2), hours(6)),
                        "CMS", new RecoveryTime.Pert(hours(0.5), hours(1), hours(1.5))),
                "CMS",
                40_000,
                2);
        assertEquals(4.75, hoursOf(odds.meanSeconds()), 0.02);
        // The beta's own variance, (mean - a)(b - mean) / 7 each: the planner's (b - a)² / 36 would give 0.8958.
        assertEquals(0.9732, squareHours(odds.varianceSeconds()), 0.03);
    }

    @Test
    void oneSidedPertHasItsMeanToo() {
        for (long mode : new long[] {0, 6_000}) {
            var estate = new EstateSnapshot(List.of(ModelM1.node("A", 1, 4, 0)), List.of(), List.of());
            var odds = simulate(estate, Map.of("A", new RecoveryTime.Pert(0, mode, 6_000)), "A", 20_000, 2);
            assertEquals((4 * mode + 6_000) / 6.0, odds.meanSeconds().doubleValue(), 30);
            assertEquals(6_000.0 * 6_000 * 5 / 252, odds.varianceSeconds().doubleValue(), 30_000);
        }
    }

    @Test
    void ac09TwoSideBySideTakeLongerThanOne() {
        var estate = new EstateSnapshot(
                List.of(ModelM1.node("A", 2, 0, 0), ModelM1.node("B", 2, 0, 0), ModelM1.node("S", 0, 3, 0)),
                List.of(ModelM1.all("S", List.of("A", "B"))),
                List.of());
        var uniform = new RecoveryTime.Uniform(hours(2), hours(4));
        var odds = simulate(estate, Map.of("A", uniform, "B", uniform), "S", 40_000, 2);
        assertEquals(10.0 / 3, hoursOf(odds.meanSeconds()), 0.01);
        assertEquals(0.25, odds.withinRto().doubleValue(), 0.01);
        assertEquals(0.5, odds.criticality().get("A").doubleValue(), 0.01);
        assertEquals(BigDecimal.ONE, odds.criticality().get("S"));
    }

    @Test
    void aCertainTimeIsCertain() {
        var odds = simulate(ModelM1.estate(), Map.of(), "CLR", 100, 2);
        assertEquals(new BigDecimal(hours(7)), odds.meanSeconds());
        assertEquals(0, odds.varianceSeconds().signum());
        assertEquals(hours(7), odds.p95Seconds());
        assertEquals(
                List.of("CLR", "CMS", "DB", "DC", "MAN", "PWR", "SW"),
                List.copyOf(odds.criticality().keySet()));
    }

    @Test
    void whatTheDisruptionDoesNotReachIsThereAtOnce() {
        var question = new Simulation.Question(List.of("BANK"), Map.of(), List.of("PAX", "PAY"), 10, 1);
        var services =
                Simulation.of(ModelM1.estate(), question, 2, Progress.UNWATCHED).services();
        assertEquals(0L, services.getFirst().p95Seconds());
        assertEquals(Map.of(), services.getFirst().criticality());
        assertEquals(hours(3.5), services.getLast().p95Seconds());
    }

    @Test
    void circlesAreFollowedRunByRun() {
        var times = Map.<String, RecoveryTime>of("DB", new RecoveryTime.Uniform(hours(2), hours(4)));
        var with = simulate(ModelM1.withVault(2.0), times, "PAX", 100, 2);
        assertEquals(hours(4.25), with.p50Seconds());
        var without = simulate(ModelM1.withVault(null), times, "PAX", 100, 2);
        assertEquals(BigDecimal.ONE, without.never());
    }

    @Test
    void anotherOrderOfTheSameEstateAndMoreNodesBesideItChangeNothing() {
        var nodes = new ArrayList<>(SERIAL.nodes());
        Collections.reverse(nodes);
        nodes.add(ModelM1.node("OTHER", 3, 0, 0));
        var times = new HashMap<>(triangular());
        times.put("OTHER", new RecoveryTime.Uniform(1, 100));
        assertEquals(
                simulate(SERIAL, triangular(), "CMS", 500, 2),
                simulate(new EstateSnapshot(nodes, SERIAL.groups(), List.of()), times, "CMS", 500, 2));
    }

    @Test
    void aSimulationCanBeEndedAndMustHaveRuns() {
        var question = new Simulation.Question(null, Map.of(), List.of("CMS"), 10_000, 1);
        assertThrows(
                CancellationException.class,
                () -> Simulation.of(SERIAL, question, 2, (done, all) -> {
                    throw new CancellationException();
                }));
        assertThrows(
                IllegalArgumentException.class, () -> new Simulation.Question(null, Map.of(), List.of("CMS"), 0, 1));
    }

    /** Kolmogorov's bound: a sample of 4 000 strays from its distribution by 0.035 once in 10 000 times. */
    @Property(tries = 60)
    void simulatedOddsConvergeToTheExactOnes(@ForAll long seed, @ForAll boolean circles) {
        var estate = RandomEstate.of(seed, circles);
        var times = ExactOddsTest.randomTimes(estate, seed);
        var service = estate.nodes().getLast().code();
        var exact = ExactOdds.of(estate, null, times, service);
        var simulated = simulate(estate, times, service, 4_000, 2);
        assertEquals(exact.never().doubleValue(), simulated.never().doubleValue());
        for (var point : exact.curve()) {
            var near = simulated.curve().stream()
                    .filter(other -> other.seconds() <= point.seconds())
                    .mapToDouble(other -> other.probability().doubleValue())
                    .max()
                    .orElse(0);
            assertEquals(point.probability().doubleValue(), near, 0.035);
        }
    }

    @Test
    void tenThousandRunsOfAThousandNodesAreQuick() {
        var estate = LargeEstateTest.estate(1_000, 5_000);
        Map<String, RecoveryTime> times = new HashMap<>();
        estate.nodes()
                .forEach(node -> times.put(node.code(), new RecoveryTime.Triangular(hours(0.5), hours(1), hours(3))));
        long start = System.nanoTime();
        var odds = simulate(estate, times, "N000999", 10_000, 2);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertEquals(10_000, odds.runs());
        assertTrue(millis < 6_000, "took " + millis + " ms");
    }

    @Test
    void theDiceFallEvenly() {
        var dice = new Dice();
        int[] counts = new int[6];
        double sum = 0;
        for (int run = 0; run < 60_000; run++) {
            dice.cast(7, run, Dice.key("N" + new Random(run).nextInt(3)));
            counts[dice.next(6)]++;
            sum += dice.next();
        }
        for (int count : counts) {
            assertEquals(10_000, count, 400);
        }
        assertEquals(0.5, sum / 60_000, 0.005);
    }
}
