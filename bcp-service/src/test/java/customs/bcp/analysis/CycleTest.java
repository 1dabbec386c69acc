package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static customs.bcp.analysis.ModelM1.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CycleTest {
    @Test
    void ac04WithoutAColdStartEightNodesNeverRecover() {
        var analysis = Analysis.recovery(ModelM1.withVault(null), null, "CLR");
        assertEquals(
                List.of("CLR", "CMS", "IAM", "MAN", "PAX", "PAY", "SW", "VAULT"),
                analysis.nodes().stream()
                        .filter(node -> node.erSeconds() == null)
                        .map(RecoveryAnalysis.NodeRecovery::code)
                        .sorted()
                        .toList());
        assertEquals(hours(4), analysis.node("DB").erSeconds());
        assertEquals(hours(5.5), analysis.node("RISK").erSeconds());
        var cycles = analysis.findings().stream()
                .filter(finding -> finding.code() == Finding.Code.CYCLE_WITHOUT_BOOTSTRAP)
                .toList();
        assertEquals(1, cycles.size());
        assertEquals(List.of("IAM", "VAULT"), cycles.getFirst().path());
        assertEquals(Verdict.BREACH, analysis.node("CLR").verdict());
        assertEquals(List.of(), analysis.criticalPath());
    }

    @Test
    void ac04WithTwoHoursOfColdStart() {
        var analysis = Analysis.recovery(ModelM1.withVault(2.0), null, "CLR");
        assertEquals(hours(4), analysis.node("IAM").erSeconds());
        assertEquals(hours(4), analysis.node("VAULT").erSeconds());
        assertEquals(hours(5), analysis.node("CMS").erSeconds());
        assertEquals(hours(7), analysis.node("CLR").erSeconds());
        assertEquals(hours(4.25), analysis.node("PAX").erSeconds());
        assertTrue(analysis.findings().stream()
                .noneMatch(finding -> finding.code() == Finding.Code.CYCLE_WITHOUT_BOOTSTRAP));
        assertEquals(0L, analysis.node("VAULT").slackSeconds());
    }

    @Test
    void ac04WithThreeHoursOfColdStart() {
        var analysis = Analysis.recovery(ModelM1.withVault(3.0), null, "CLR");
        assertEquals(hours(5), analysis.node("IAM").erSeconds());
        assertEquals(hours(6), analysis.node("CMS").erSeconds());
        assertEquals(hours(8), analysis.node("CLR").erSeconds());
        assertEquals(hours(5.25), analysis.node("PAX").erSeconds());
        assertEquals(List.of("PWR", "DC", "IAM", "CMS", "SW", "MAN", "CLR"), analysis.criticalPath());
    }

    @Test
    void aMemberOutsideTheCircleMayBreakIt() {
        var estate = new EstateSnapshot(
                List.of(ModelM1.node("A", 1, 0, 0), ModelM1.node("B", 1, 0, 0), ModelM1.node("SPARE", 2, 0, 0)),
                List.of(ModelM1.all("A", List.of("B")), ModelM1.group("B", 1, List.of("A", "SPARE"))),
                List.of());
        var analysis = Analysis.recovery(estate, null, "A");
        assertEquals(hours(3), analysis.node("B").erSeconds());
        assertEquals(hours(4), analysis.node("A").erSeconds());
        assertTrue(analysis.findings().isEmpty());
        assertEquals(List.of("SPARE", "B", "A"), analysis.criticalPath());
    }

    @Test
    void aCircleThatWaitsForAnotherIsNotBlamedForIt() {
        var estate = new EstateSnapshot(
                List.of(
                        ModelM1.node("A", 1, 0, 0),
                        ModelM1.node("B", 1, 0, 0),
                        ModelM1.node("C", 1, 0, 0),
                        ModelM1.node("D", 1, 0, 0)),
                List.of(
                        ModelM1.all("A", List.of("B")),
                        ModelM1.all("B", List.of("A")),
                        ModelM1.all("C", List.of("D", "A")),
                        ModelM1.all("D", List.of("C"))),
                List.of(new EstateSnapshot.Bootstrap(List.of("C", "D"), 60)));
        var analysis = Analysis.recovery(estate, null, "D");
        assertEquals(1, analysis.findings().size());
        assertEquals(List.of("A", "B"), analysis.findings().getFirst().path());
        assertTrue(analysis.nodes().stream().allMatch(node -> node.erSeconds() == null));
    }

    @Test
    void aColdStartThatForgetsAMemberDoesNotApply() {
        var groups = new ArrayList<>(List.of(
                ModelM1.all("A", List.of("B")), ModelM1.all("B", List.of("C")), ModelM1.all("C", List.of("A"))));
        var nodes = List.of(ModelM1.node("A", 1, 0, 0), ModelM1.node("B", 1, 0, 0), ModelM1.node("C", 1, 0, 0));
        var partly = new EstateSnapshot.Bootstrap(List.of("A", "B"), 60);
        var wholly = new EstateSnapshot.Bootstrap(List.of("A", "B", "C"), 90);
        assertEquals(
                null,
                Analysis.recovery(new EstateSnapshot(nodes, groups, List.of(partly)), null, "A")
                        .node("A")
                        .erSeconds());
        assertEquals(
                90L,
                Analysis.recovery(new EstateSnapshot(nodes, groups, List.of(partly, wholly)), null, "A")
                        .node("A")
                        .erSeconds());
    }

    @Test
    void aCircleThatTheDisruptionDoesNotReachStaysUp() {
        var analysis = Analysis.recovery(ModelM1.withVault(null), List.of("DB"), "CLR");
        assertEquals(0L, analysis.node("IAM").erSeconds());
        assertEquals(hours(5), analysis.node("CLR").erSeconds());
    }
}
