package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LargeEstateTest {
    static EstateSnapshot estate(int nodes, int dependencies) {
        var random = new Random(42);
        var all = new ArrayList<EstateSnapshot.Node>(nodes);
        var groups = new ArrayList<EstateSnapshot.Group>(nodes);
        int each = dependencies / nodes;
        for (int v = 0; v < nodes; v++) {
            all.add(ModelM1.node("N%06d".formatted(v), 1, v % 100 == 99 ? 8 : 0, v % 100 == 99 ? 24 : 0));
            int from = Math.max(0, v - 1000);
            var members = new ArrayList<String>();
            while (v - from > each && members.size() < each) {
                String code = "N%06d".formatted(from + random.nextInt(v - from));
                if (!members.contains(code)) {
                    members.add(code);
                }
            }
            if (!members.isEmpty()) {
                groups.add(ModelM1.group("N%06d".formatted(v), 1 + random.nextInt(members.size()), members));
            }
        }
        return new EstateSnapshot(all, groups, List.of());
    }

    @Test
    void hundredThousandNodesAreAnsweredQuickly() {
        var estate = estate(100_000, 500_000);
        long best = Long.MAX_VALUE;
        RecoveryAnalysis analysis = null;
        for (int i = 0; i < 6; i++) {
            long start = System.nanoTime();
            analysis = Analysis.recovery(estate, null, null);
            best = Math.min(best, (System.nanoTime() - start) / 1_000_000);
        }
        System.out.println("100 000 nodes, 500 000 dependencies: " + best + " ms");
        assertEquals(100_000, analysis.nodes().size());
        assertTrue(best < 3_000, "took " + best + " ms");
    }

    @Test
    void aChainOfAHundredThousandNodesExhaustsNoStack() {
        var nodes = new ArrayList<EstateSnapshot.Node>();
        var groups = new ArrayList<EstateSnapshot.Group>();
        for (int v = 0; v < 100_000; v++) {
            nodes.add(ModelM1.node("N%06d".formatted(v), 1, 0, 0));
            if (v > 0) {
                groups.add(ModelM1.all("N%06d".formatted(v), List.of("N%06d".formatted(v - 1))));
            }
        }
        var analysis = Analysis.recovery(new EstateSnapshot(nodes, groups, List.of()), null, "N099999");
        assertEquals(100_000 * 3600L, analysis.node("N099999").erSeconds());
        assertEquals(100_000, analysis.criticalPath().size());
    }

    @Test
    void aCircleOfAHundredThousandNodesIsFound() {
        var nodes = new ArrayList<EstateSnapshot.Node>();
        var groups = new ArrayList<EstateSnapshot.Group>();
        for (int v = 0; v < 100_000; v++) {
            nodes.add(ModelM1.node("N%06d".formatted(v), 1, 0, 0));
            groups.add(ModelM1.all("N%06d".formatted(v), List.of("N%06d".formatted((v + 1) % 100_000))));
        }
        var analysis = Analysis.recovery(new EstateSnapshot(nodes, groups, List.of()), null, null);
        assertEquals(100_000, analysis.findings().getFirst().path().size());
    }
}
