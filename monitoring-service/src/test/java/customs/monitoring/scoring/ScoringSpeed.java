package customs.monitoring.scoring;

import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** Not one of the tests: how long it takes to score all Members over all cycles again. Run by {@code benchmarks/scoring}. */
class ScoringSpeed {
    private static final int MEMBERS = 187;
    private static final int CYCLES = 10;
    private static final int WARM_UP = 5;
    private static final int RUNS = 9;

    @Test
    void allScoresAgain() throws IOException {
        Framework framework = Framework.of(new Catalogues().current());
        List<String> rows = new ArrayList<>();
        for (int factor : new int[] {1, 2, 4}) {
            List<Map<Point, Observed>> reports = reports(MEMBERS * CYCLES * factor);
            for (int i = 0; i < WARM_UP; i++) {
                score(framework, reports);
            }
            long[] nanos = new long[RUNS];
            for (int i = 0; i < RUNS; i++) {
                long start = System.nanoTime();
                score(framework, reports);
                nanos[i] = System.nanoTime() - start;
            }
            java.util.Arrays.sort(nanos);
            rows.add("| %d | %d | %d | %s | %s |"
                    .formatted(MEMBERS, CYCLES * factor, points(), millis(nanos[RUNS / 2]), millis(nanos[RUNS - 1])));
        }
        Files.writeString(Path.of("../benchmarks/scoring.md"), page(rows));
    }

    /** A sum of what was scored, so that nothing is left out. */
    private static void score(Framework framework, List<Map<Point, Observed>> reports) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var report : reports) {
            Score score = Scoring.member(framework, report);
            sum = score.value() == null ? sum : sum.add(score.value());
        }
        assertTrue(sum.signum() > 0);
    }

    private static int points() {
        return (int) new Catalogues()
                .current().indicators().values().stream()
                        .filter(Indicator::memberScored)
                        .count();
    }

    /** Values anywhere in their range; one in ten is missing, one in twenty cannot exist. The same seed each time. */
    private static List<Map<Point, Observed>> reports(int many) {
        Random random = new Random(2024);
        var indicators = new Catalogues().current().indicators().values();
        List<Map<Point, Observed>> reports = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            Map<Point, Observed> report = new TreeMap<>();
            for (Indicator indicator : indicators) {
                for (String breakdown : indicator.breakdowns()) {
                    report.put(new Point(indicator.code(), breakdown), observed(indicator, random));
                }
            }
            reports.add(report);
        }
        return reports;
    }

    private static Observed observed(Indicator indicator, Random random) {
        int chance = random.nextInt(20);
        if (chance < 3) {
            return Observed.without(chance == 0 ? Status.M : Status.O);
        }
        if (indicator.formula() == Indicator.Formula.FLAG) {
            return Observed.of(random.nextBoolean() ? "1" : "0");
        }
        BigDecimal share = BigDecimal.valueOf(random.nextInt(1001), 3);
        BigDecimal value = indicator
                .worst()
                .add(indicator.best().subtract(indicator.worst()).multiply(share));
        return new Observed(Status.A, value, null, null);
    }

    private static String millis(long nanos) {
        return BigDecimal.valueOf(nanos).movePointLeft(6).setScale(1, RoundingMode.HALF_UP) + " ms";
    }

    private static String page(List<String> rows) {
        return """
                # Scoring

                `benchmarks/scoring` scores every Member of every cycle again, from observations in memory down to the opened score, on one
                core, after warming up.

                Target: 187 Members × 50 indicators × 10 cycles in at most 2 s, growing linearly.

                | Members | cycles | indicators | median of 9 | slowest |
                |---|---|---|---|---|
                %s

                Measured on %d cores, %s, JDK %s, %s, at a load of about %d. What else ran on the machine slows the figures; repeat on a quiet one.
                """.formatted(
                        String.join("\n", rows),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.arch"),
                        Runtime.version(),
                        LocalDate.now(),
                        Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage()));
    }
}
