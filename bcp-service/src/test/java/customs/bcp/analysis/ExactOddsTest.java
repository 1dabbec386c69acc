package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class ExactOddsTest {
    /** Seconds stand for hours here, so that the figures are those of the worked example. */
    static EstateSnapshot.Node node(String code, long seconds, Long rto) {
        return new EstateSnapshot.Node(
                code, code, true, seconds, customs.bcp.estate.RecoveryBasis.AFTER_PREREQUISITES, rto, null, null);
    }

    static RecoveryTime.Weighted chances(Object... secondsAndProbabilities) {
        var chances = new ArrayList<RecoveryTime.Chance>();
        for (int i = 0; i < secondsAndProbabilities.length; i += 2) {
            chances.add(new RecoveryTime.Chance(
                    (Integer) secondsAndProbabilities[i], new BigDecimal((String) secondsAndProbabilities[i + 1])));
        }
        return new RecoveryTime.Weighted(chances);
    }

    static EstateSnapshot declarations() {
        return new EstateSnapshot(
                List.of(node("DB", 2, null), node("ID", 3, null), node("CMS", 1, 4L)),
                List.of(ModelM1.all("CMS", List.of("DB", "ID"))),
                List.of());
    }

    static Map<String, RecoveryTime> declarationTimes() {
        return Map.of("DB", chances(2, "0.8", 8, "0.2"), "ID", chances(3, "0.5", 4, "0.5"));
    }

    private static Odds.Likelihood point(long seconds, String probability) {
        return new Odds.Likelihood(seconds, new BigDecimal(probability));
    }

    @Test
    void ac09TheDiscreteCaseIsExact() {
        var odds = ExactOdds.of(declarations(), null, declarationTimes(), "CMS");
        assertEquals(List.of(point(4, "0.4"), point(5, "0.8"), point(9, "1")), odds.curve());
        assertEquals(new BigDecimal("5.4"), odds.meanSeconds());
        assertEquals(new BigDecimal("3.44"), odds.varianceSeconds());
        assertEquals(new BigDecimal("0.4"), odds.withinRto());
        assertEquals(5L, odds.p50Seconds());
        assertEquals(9L, odds.p90Seconds());
        assertEquals(9L, odds.p95Seconds());
        assertNull(odds.withinMtpd());
        assertEquals(BigDecimal.ZERO, odds.never());
    }

    @Test
    void ac09ThePercentileDoesNotMoveByBinaryRounding() {
        var tenths = chances(
                1, "0.1", 2, "0.1", 3, "0.1", 4, "0.1", 5, "0.1", 6, "0.1", 7, "0.1", 8, "0.1", 9, "0.1", 10, "0.1");
        var estate = new EstateSnapshot(List.of(node("A", 1, 9L)), List.of(), List.of());
        var odds = ExactOdds.of(estate, null, Map.of("A", tenths), "A");
        assertEquals(9L, odds.p90Seconds());
        assertEquals(5L, odds.p50Seconds());
        assertEquals(new BigDecimal("0.9"), odds.withinRto());
    }

    @Test
    void observationsAreThirdsExactly() {
        var estate = new EstateSnapshot(
                List.of(node("A", 1, null), node("B", 1, null), node("C", 1, null), node("S", 0, 1L)),
                List.of(ModelM1.all("S", List.of("A", "B", "C"))),
                List.of());
        var third = new RecoveryTime.Empirical(List.of(1L, 2L, 3L));
        var odds = ExactOdds.of(estate, null, Map.of("A", third, "B", third, "C", third), "S");
        assertEquals(new BigDecimal("0.037037037037"), odds.withinRto());
        assertEquals(3L, odds.p50Seconds());
        assertEquals(new BigDecimal("2.666666666667"), odds.meanSeconds());
    }

    @Test
    void whatTwoPathsShareDelaysBothTogether() {
        var estate = new EstateSnapshot(
                List.of(node("PWR", 1, null), node("A", 1, null), node("B", 1, null), node("S", 0, null)),
                List.of(
                        ModelM1.all("A", List.of("PWR")),
                        ModelM1.all("B", List.of("PWR")),
                        ModelM1.all("S", List.of("A", "B"))),
                List.of());
        var odds = ExactOdds.of(estate, null, Map.of("PWR", chances(1, "0.5", 9, "0.5")), "S");
        assertEquals(List.of(point(2, "0.5"), point(10, "1")), odds.curve());
    }

    @Test
    void twoOfThreeAreThereWithTheSecond() {
        var estate = new EstateSnapshot(
                List.of(node("A", 1, null), node("B", 1, null), node("C", 1, null), node("S", 0, null)),
                List.of(ModelM1.group("S", 2, List.of("A", "B", "C"))),
                List.of());
        var coin = chances(1, "0.5", 2, "0.5");
        var odds = ExactOdds.of(estate, null, Map.of("A", coin, "B", coin, "C", coin), "S");
        assertEquals(List.of(point(1, "0.5"), point(2, "1")), odds.curve());
    }

    @Test
    void aDeadlockNeverEnds() {
        var odds = ExactOdds.of(ModelM1.withVault(null), null, Map.of("DB", chances(60, "0.5", 600, "0.5")), "CLR");
        assertEquals(BigDecimal.ONE, odds.never());
        assertNull(odds.meanSeconds());
        assertNull(odds.p50Seconds());
        assertEquals(List.of(), odds.curve());
    }

    @Test
    void longChainsAreNoTrapAsLongAsTheirTimesAreFew() {
        var nodes = new ArrayList<EstateSnapshot.Node>();
        var groups = new ArrayList<EstateSnapshot.Group>();
        Map<String, RecoveryTime> times = new HashMap<>();
        for (int v = 0; v < 200; v++) {
            nodes.add(node("N" + v, 1, null));
            times.put("N" + v, chances(1, "0.5", 2, "0.5"));
            if (v > 0) {
                groups.add(ModelM1.all("N" + v, List.of("N" + (v - 1))));
            }
        }
        var odds = ExactOdds.of(new EstateSnapshot(nodes, groups, List.of()), null, times, "N199");
        assertEquals(new BigDecimal("300"), odds.meanSeconds());
        assertEquals(new BigDecimal("50"), odds.varianceSeconds());
    }

    @Test
    void whatCannotBeCountedIsRefused() {
        var estate = declarations();
        assertThrows(
                IllegalArgumentException.class,
                () -> ExactOdds.of(estate, null, Map.of("DB", new RecoveryTime.Uniform(1, 2)), "CMS"));
        assertThrows(IllegalArgumentException.class, () -> chances(1, "0.5", 2, "0.4"));
        assertThrows(IllegalArgumentException.class, () -> chances(1, "1.5", 2, "-0.5"));
        assertThrows(IllegalArgumentException.class, () -> new RecoveryTime.Triangular(1, 5, 4));
        assertThrows(IllegalArgumentException.class, () -> new RecoveryTime.Empirical(List.of()));
        var nodes = new ArrayList<EstateSnapshot.Node>();
        Map<String, RecoveryTime> times = new HashMap<>();
        var roots = new ArrayList<String>();
        for (int v = 0; v < 40; v++) {
            nodes.add(node("N" + v, 1, null));
            times.put("N" + v, chances(1, "0.5", 2, "0.5"));
            roots.add("N" + v);
        }
        nodes.add(node("A", 1, null));
        nodes.add(node("B", 1, null));
        nodes.add(node("S", 1, null));
        var many = new EstateSnapshot(
                nodes,
                List.of(ModelM1.all("A", roots), ModelM1.all("B", roots), ModelM1.all("S", List.of("A", "B"))),
                List.of());
        assertThrows(IllegalArgumentException.class, () -> ExactOdds.of(many, null, times, "S"));
    }

    /** Random times of two or three values each; fewer than three nodes in ten are certain. */
    static Map<String, RecoveryTime> randomTimes(EstateSnapshot estate, long seed) {
        var random = new Random(seed);
        Map<String, RecoveryTime> times = new HashMap<>();
        for (var node : estate.nodes()) {
            if (random.nextInt(10) > 2) {
                times.put(
                        node.code(),
                        random.nextBoolean()
                                ? chances(random.nextInt(6), "0.25", random.nextInt(9), "0.75")
                                : new RecoveryTime.Empirical(List.of(
                                        (long) random.nextInt(9), (long) random.nextInt(9), (long) random.nextInt(9))));
            }
        }
        return times;
    }

    /** Every combination of times, one by one, each with a whole recovery. */
    @Property(tries = 150)
    void theAnswerIsThatOfEveryCaseTakenOneByOne(@ForAll long seed, @ForAll boolean circles) {
        var estate = RandomEstate.of(seed, circles);
        var times = new HashMap<>(randomTimes(estate, seed));
        while (times.size() > 5) {
            times.remove(times.keySet().iterator().next());
        }
        var service = estate.nodes().getLast().code();
        var expected = new TreeMap<Long, BigDecimal>();
        cases(estate, new ArrayList<>(times.entrySet()), 0, BigDecimal.ONE, service, expected);
        var whole = expected.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        var odds = ExactOdds.of(estate, null, times, service);
        assertEquals(
                Odds.ratio(expected.getOrDefault(Graph.NEVER, BigDecimal.ZERO), whole)
                        .stripTrailingZeros(),
                odds.never().stripTrailingZeros());
        expected.remove(Graph.NEVER);
        var sum = BigDecimal.ZERO;
        assertEquals(
                new ArrayList<>(expected.keySet()),
                odds.curve().stream().map(Odds.Likelihood::seconds).toList());
        for (var point : odds.curve()) {
            sum = sum.add(expected.get(point.seconds()));
            assertEquals(Odds.ratio(sum, whole), point.probability());
        }
    }

    private static void cases(
            EstateSnapshot estate,
            List<Map.Entry<String, RecoveryTime>> times,
            int at,
            BigDecimal weight,
            String service,
            TreeMap<Long, BigDecimal> into) {
        if (at == times.size()) {
            Long seconds =
                    Analysis.recovery(estate, null, service).node(service).erSeconds();
            into.merge(seconds == null ? Graph.NEVER : seconds, weight, BigDecimal::add);
            return;
        }
        String code = times.get(at).getKey();
        var values = new ArrayList<RecoveryTime.Chance>();
        if (times.get(at).getValue() instanceof RecoveryTime.Empirical empirical) {
            empirical.observed().forEach(seconds -> values.add(new RecoveryTime.Chance(seconds, BigDecimal.ONE)));
        } else if (times.get(at).getValue() instanceof RecoveryTime.Weighted weighted) {
            values.addAll(weighted.chances());
        }
        for (var value : values) {
            var nodes = estate.nodes().stream()
                    .map(node -> node.code().equals(code) ? node.withRecovery(value.seconds()) : node)
                    .toList();
            cases(
                    new EstateSnapshot(nodes, estate.groups(), estate.bootstraps()),
                    times,
                    at + 1,
                    weight.multiply(value.probability()),
                    service,
                    into);
        }
    }

    @Property(tries = 100)
    void otherNamesChangeNothing(@ForAll long seed) {
        var estate = RandomEstate.of(seed, true);
        var times = randomTimes(estate, seed);
        var names = RandomEstate.otherNames(estate);
        Map<String, RecoveryTime> renamed = new HashMap<>();
        times.forEach((code, time) -> renamed.put(names.get(code), time));
        var before = ExactOdds.of(estate, null, times, "N0");
        var after = ExactOdds.of(RandomEstate.renamed(estate, names), null, renamed, names.get("N0"));
        assertEquals(before.curve(), after.curve());
        assertEquals(
                Arrays.asList(before.meanSeconds(), before.p50Seconds(), before.withinRto()),
                Arrays.asList(after.meanSeconds(), after.p50Seconds(), after.withinRto()));
    }
}
