package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.RecoveryBasis;
import customs.bcp.estate.Strength;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static customs.bcp.analysis.ModelM1.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EarliestRecoveryTest {
    private static void recovers(RecoveryAnalysis analysis, Map<String, Double> expected) {
        expected.forEach(
                (code, hours) -> assertEquals(hours(hours), analysis.node(code).erSeconds(), code));
    }

    private static List<Finding> of(RecoveryAnalysis analysis, Finding.Code code) {
        return analysis.findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    @Test
    void ac03EverythingDown() {
        var analysis = Analysis.recovery(ModelM1.estate(), null, "CLR");
        recovers(
                analysis,
                Map.ofEntries(
                        Map.entry("PWR", 1.0),
                        Map.entry("NET", 1.5),
                        Map.entry("DC", 2.0),
                        Map.entry("DB", 4.0),
                        Map.entry("IAM", 2.5),
                        Map.entry("CMS", 5.0),
                        Map.entry("RISK", 5.5),
                        Map.entry("SW", 6.0),
                        Map.entry("BANK", 3.0),
                        Map.entry("MAN", 6.5),
                        Map.entry("CLR", 7.0),
                        Map.entry("PAY", 5.5),
                        Map.entry("PAX", 2.75)));
        assertEquals(List.of("PWR", "DC", "DB", "CMS", "SW", "MAN", "CLR"), analysis.criticalPath());
        assertEquals(new RecoveryAnalysis.Bounds(hours(2), hours(9.5)), analysis.bounds());
    }

    @Test
    void ac03SlackTowardClearanceAndPayment() {
        var clearance = Analysis.recovery(ModelM1.estate(), null, "CLR");
        assertEquals(hours(0.5), clearance.node("NET").slackSeconds());
        assertEquals(hours(1), clearance.node("RISK").slackSeconds());
        assertEquals(hours(1.5), clearance.node("IAM").slackSeconds());
        assertNull(clearance.node("BANK").slackSeconds());
        assertEquals(
                List.of("CLR", "CMS", "DB", "DC", "MAN", "PWR", "SW"),
                clearance.nodes().stream()
                        .filter(RecoveryAnalysis.NodeRecovery::critical)
                        .map(RecoveryAnalysis.NodeRecovery::code)
                        .sorted()
                        .toList());
        assertEquals(
                hours(2),
                Analysis.recovery(ModelM1.estate(), null, "PAY").node("BANK").slackSeconds());
    }

    @Test
    void ac03GapsAndVerdicts() {
        var analysis = Analysis.recovery(ModelM1.estate(), null, null);
        assertEquals("CLR", analysis.toward());
        assertEquals(Verdict.GAP, analysis.node("CLR").verdict());
        assertEquals(hours(3), analysis.node("CLR").gapSeconds());
        assertEquals(Verdict.GAP, analysis.node("PAX").verdict());
        assertEquals(hours(0.75), analysis.node("PAX").gapSeconds());
        assertEquals(Verdict.OK, analysis.node("PAY").verdict());
        assertEquals(0L, analysis.node("PAY").gapSeconds());
        assertEquals(Verdict.NOT_RATED, analysis.node("PWR").verdict());
        assertTrue(of(analysis, Finding.Code.BREACH).isEmpty());
        assertTrue(of(analysis, Finding.Code.OBJECTIVE_INCONSISTENCY).isEmpty());
        assertEquals("CLR", of(analysis, Finding.Code.GAP).getFirst().subject());
    }

    @Test
    void ac03TheSentenceNamesPromisePathAndDelay() {
        var finding = of(Analysis.recovery(ModelM1.estate(), null, null), Finding.Code.GAP)
                .getFirst();
        Map<String, String> names = Map.of("CLR", "Clearance", "PWR", "Power", "DC", "Data centre");
        assertEquals(
                "Clearance promises 4 h; through Power → Data centre → DB → CMS → SW → MAN it needs 7 h: 3 h late.",
                new Sentence(Locale.ENGLISH, code -> names.getOrDefault(code, code)).of(finding));
        assertEquals(
                "CLR promet 4 h ; par PWR → DC → DB → CMS → SW → MAN il faut 7 h : 3 h de retard.",
                new Sentence(Locale.FRENCH, code -> code).of(finding));
    }

    @Test
    void ac03FasterDatabase() {
        var whatIf = WhatIf.of(ModelM1.estate(), null, "CLR", Map.of("DB", hours(0.5)));
        recovers(
                whatIf.after(),
                Map.of("DB", 2.5, "CMS", 3.5, "RISK", 4.0, "SW", 4.5, "MAN", 5.0, "CLR", 5.5, "IAM", 2.5));
        assertEquals(hours(7), whatIf.beforeSeconds());
        assertEquals(hours(5.5), whatIf.afterSeconds());
        assertEquals(hours(1.5), whatIf.gainSeconds());
        assertEquals(0L, whatIf.furtherGainSeconds());
        assertEquals(List.of("IAM"), whatIf.nextBottleneck());
    }

    @Test
    void aLittleFasterDatabaseStillHoldsUpButIdentityComesNext() {
        var whatIf = WhatIf.of(ModelM1.estate(), null, "CLR", Map.of("DB", hours(1)));
        assertEquals(hours(1), whatIf.gainSeconds());
        assertEquals(hours(0.5), whatIf.furtherGainSeconds());
        assertEquals(List.of("IAM"), whatIf.nextBottleneck());
    }

    @Test
    void ac03OnlyTheDatabaseDown() {
        var analysis = Analysis.recovery(ModelM1.estate(), List.of("DB"), "CLR");
        recovers(
                analysis,
                Map.of(
                        "DB", 2.0, "CMS", 3.0, "RISK", 3.5, "SW", 4.0, "MAN", 4.5, "CLR", 5.0, "PAY", 3.5, "PAX", 0.0,
                        "PWR", 0.0));
        assertEquals(List.of("DB", "CMS", "SW", "MAN", "CLR"), analysis.criticalPath());
        assertNull(analysis.node("PWR").slackSeconds());
    }

    @Test
    void ransomwareBreaches() {
        var analysis = Analysis.recovery(ModelM1.with(Map.of("DB", 24.0, "IAM", 12.0)), List.of("DB", "IAM"), null);
        recovers(
                analysis,
                Map.of(
                        "DB", 24.0, "IAM", 12.0, "CMS", 25.0, "RISK", 25.5, "SW", 26.0, "MAN", 26.5, "CLR", 27.0, "PAX",
                        12.25, "PAY", 25.5));
        var breaches = of(analysis, Finding.Code.BREACH);
        assertEquals(
                List.of("CLR", "PAX"), breaches.stream().map(Finding::subject).toList());
        assertEquals(hours(15), breaches.getFirst().parameters().get("lateSeconds"));
        assertEquals(hours(6.25), breaches.getLast().parameters().get("lateSeconds"));
        assertEquals(Verdict.GAP, analysis.node("PAY").verdict());
        assertEquals(hours(1.5), analysis.node("PAY").gapSeconds());
    }

    @Test
    void earthquakeBreachesPassengersAndLeavesClearanceAnHour() {
        var analysis =
                Analysis.recovery(ModelM1.with(Map.of("DC", 6.0, "NET", 2.0)), List.of("DC", "NET", "BANK"), null);
        recovers(
                analysis,
                Map.of(
                        "DB", 8.0, "IAM", 6.5, "CMS", 9.0, "RISK", 9.5, "SW", 10.0, "MAN", 10.5, "CLR", 11.0, "PAX",
                        6.75));
        assertEquals(Verdict.GAP, analysis.node("CLR").verdict());
        assertEquals(hours(7), analysis.node("CLR").gapSeconds());
        assertEquals(Verdict.BREACH, analysis.node("PAX").verdict());
        assertEquals(hours(9.5), analysis.node("PAY").erSeconds());
    }

    @Test
    void anAlternativeSparesTheDependentUntilTooFewAreLeft() {
        var nodes = List.of(
                ModelM1.node("S", 1, 4, 8),
                ModelM1.node("A", 2, 0, 0),
                ModelM1.node("B", 5, 0, 0),
                ModelM1.node("C", 3, 0, 0));
        var estate = new EstateSnapshot(nodes, List.of(ModelM1.group("S", 2, List.of("A", "B", "C"))), List.of());
        assertEquals(0L, Analysis.recovery(estate, List.of("B"), "S").node("S").erSeconds());
        assertEquals(
                hours(3),
                Analysis.recovery(estate, List.of("A", "B"), "S").node("S").erSeconds());
        var all = Analysis.recovery(estate, null, "S");
        assertEquals(hours(4), all.node("S").erSeconds());
        assertEquals(List.of("C", "S"), all.criticalPath());
        assertEquals(hours(1), all.node("A").slackSeconds());
        assertNull(all.node("B").slackSeconds());
    }

    @Test
    void timesFromTheDisruptionDoNotAddUp() {
        var basis = RecoveryBasis.FROM_DISRUPTION;
        var estate = new EstateSnapshot(
                List.of(
                        new EstateSnapshot.Node("S", "S", true, hours(1), basis, hours(4), null, null),
                        new EstateSnapshot.Node("T", "T", true, hours(6), basis, hours(4), null, null),
                        ModelM1.node("A", 3, 0, 0)),
                List.of(ModelM1.all("S", List.of("A")), ModelM1.all("T", List.of("A"))),
                List.of());
        var toS = Analysis.recovery(estate, null, "S");
        assertEquals(hours(3), toS.node("S").erSeconds());
        assertEquals(List.of("A", "S"), toS.criticalPath());
        var toT = Analysis.recovery(estate, null, "T");
        assertEquals(hours(6), toT.node("T").erSeconds());
        assertEquals(List.of("T"), toT.criticalPath());
        assertEquals(hours(3), toT.node("A").slackSeconds());
    }

    @Test
    void aSoftDependencyDoesNotDelay() {
        var estate = new EstateSnapshot(
                List.of(ModelM1.node("S", 1, 4, 8), ModelM1.node("A", 9, 0, 0)),
                List.of(new EstateSnapshot.Group("S", 1, List.of("A"), Strength.SOFT, 0)),
                List.of());
        assertEquals(hours(1), Analysis.recovery(estate, null, "S").node("S").erSeconds());
        assertEquals(0L, Analysis.recovery(estate, List.of("A"), "S").node("S").erSeconds());
    }

    @Test
    void ofSeveralCriticalPathsTheSmallestByCodesIsListed() {
        var estate = new EstateSnapshot(
                List.of(
                        ModelM1.node("S", 1, 4, 8),
                        ModelM1.node("B", 1, 0, 0),
                        ModelM1.node("A", 1, 0, 0),
                        ModelM1.node("Y", 1, 0, 0),
                        ModelM1.node("Z", 1, 0, 0)),
                List.of(
                        ModelM1.all("S", List.of("Y", "Z")),
                        ModelM1.all("Y", List.of("B")),
                        ModelM1.all("Z", List.of("A", "B"))),
                List.of());
        var analysis = Analysis.recovery(estate, null, "S");
        assertEquals(List.of("A", "Z", "S"), analysis.criticalPath());
        assertEquals(
                5,
                analysis.nodes().stream()
                        .filter(RecoveryAnalysis.NodeRecovery::critical)
                        .count());
    }

    @Test
    void breachIsStrictAndWorkRecoveryIsAFindingOfItsOwn() {
        var exact = new EstateSnapshot.Node(
                "S", "S", true, hours(12), RecoveryBasis.AFTER_PREREQUISITES, hours(4), hours(1), hours(12));
        var analysis = Analysis.recovery(new EstateSnapshot(List.of(exact), List.of(), List.of()), null, null);
        assertTrue(of(analysis, Finding.Code.BREACH).isEmpty());
        assertEquals(Verdict.GAP, analysis.node("S").verdict());
        assertEquals(
                hours(1),
                of(analysis, Finding.Code.WORK_RECOVERY_BREACH)
                        .getFirst()
                        .parameters()
                        .get("lateSeconds"));
    }

    @Test
    void aPrerequisiteThatPromisesLessIsInconsistent() {
        var estate = new EstateSnapshot(
                List.of(ModelM1.node("S", 1, 4, 8), ModelM1.node("A", 1, 6, 0)),
                List.of(ModelM1.all("S", List.of("A"))),
                List.of());
        var found = of(Analysis.recovery(estate, null, "S"), Finding.Code.OBJECTIVE_INCONSISTENCY);
        assertEquals(List.of("A", "S"), found.getFirst().path());
        assertEquals(
                "S promises 4 h but needs A, which promises only 6 h.",
                new Sentence(Locale.ENGLISH, code -> code).of(found.getFirst()));
    }

    @Test
    void everyKindOfFindingHasASentenceInBothLanguages() {
        var values = Map.of(
                "rtoSeconds",
                3600L,
                "mtpdSeconds",
                7200L,
                "wrtSeconds",
                0L,
                "erSeconds",
                9000L,
                "lateSeconds",
                60L,
                "neededRtoSeconds",
                90L,
                "members",
                2L);
        for (var code : Finding.Code.values()) {
            for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
                var sentence = new Sentence(language, name -> "<" + name + ">");
                String text = sentence.of(new Finding(code, "S", values, List.of("A", "S")));
                assertTrue(text.contains("<S>") && !text.contains("{"), text);
                if (code == Finding.Code.BREACH || code == Finding.Code.GAP) {
                    var never = new ArrayList<>(List.of("rtoSeconds", "mtpdSeconds"));
                    var parameters = new java.util.HashMap<>(values);
                    parameters.keySet().retainAll(never);
                    assertTrue(sentence.of(new Finding(code, "S", parameters, List.of()))
                            .contains("<S>"));
                }
            }
        }
    }
}
