package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.RecoveryBasis;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

import static customs.bcp.analysis.ModelM1.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The objective from the disruption and from the declaration, in model M1. */
class TwoClocksTest {
    private static TwoClocks.Line line(TwoClocks clocks, String code) {
        return clocks.lines().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theSameIncidentMissesTheOneAndKeepsTheOther() {
        var clocks = TwoClocks.of(ModelM1.estate(), null, hours(20));
        var pay = line(clocks, "PAY");
        assertEquals(new TwoClocks.Line("PAY", hours(24), hours(25.5), hours(5.5), hours(1.5), 0L, Verdict.GAP), pay);
        var clearance = line(clocks, "CLR");
        assertEquals(hours(27), clearance.fromDisruptionSeconds());
        assertEquals(hours(3), clearance.lateFromDeclarationSeconds());
        assertEquals(Verdict.BREACH, clearance.verdict());
        assertEquals("CLR", clocks.lines().getFirst().code());
    }

    @Test
    void declaredAtOnceBothClocksAgreeWithTheRecovery() {
        var recovery = Analysis.recovery(ModelM1.estate(), null, null);
        for (var line : TwoClocks.of(ModelM1.estate(), null, 0).lines()) {
            assertEquals(recovery.node(line.code()).erSeconds(), line.fromDisruptionSeconds(), line.code());
            assertEquals(line.fromDisruptionSeconds(), line.fromDeclarationSeconds(), line.code());
            assertEquals(recovery.node(line.code()).verdict(), line.verdict(), line.code());
        }
    }

    @Test
    void whatRunsFromTheDisruptionDoesNotWaitForTheDeclaration() {
        var estate = new EstateSnapshot(
                List.of(
                        new EstateSnapshot.Node(
                                "LINE", "Line", true, hours(3), RecoveryBasis.FROM_DISRUPTION, hours(4), null, null),
                        ModelM1.node("DESK", 1, 4, 0)),
                List.of(ModelM1.all("DESK", List.of("LINE"))),
                List.of());
        var early = TwoClocks.of(estate, null, hours(1));
        assertEquals(hours(3), line(early, "LINE").fromDisruptionSeconds());
        assertEquals(hours(2), line(early, "LINE").fromDeclarationSeconds());
        assertEquals(hours(4), line(early, "DESK").fromDisruptionSeconds());
        assertEquals(
                hours(6), line(TwoClocks.of(estate, null, hours(5)), "DESK").fromDisruptionSeconds());
        assertEquals(0L, line(TwoClocks.of(estate, null, hours(5)), "LINE").fromDeclarationSeconds());
    }

    @Test
    void whatIsNotHitPromisesNothingNewAndWhatNeverComesHasNoTime() {
        var onlyBank = TwoClocks.of(ModelM1.estate(), List.of("BANK"), hours(1));
        assertEquals(
                List.of("PAY"),
                onlyBank.lines().stream().map(TwoClocks.Line::code).toList());
        var never = line(TwoClocks.of(ModelM1.withVault(null), null, hours(1)), "CLR");
        assertEquals(Verdict.BREACH, never.verdict());
        assertTrue(never.fromDeclarationSeconds() == null && never.lateFromDisruptionSeconds() == null);
        assertEquals(
                hours(9),
                line(TwoClocks.of(ModelM1.withVault(3.0), null, hours(1)), "CLR")
                        .fromDisruptionSeconds());
        assertThrows(IllegalArgumentException.class, () -> TwoClocks.of(ModelM1.estate(), null, -1));
    }

    @Test
    void bothClocksAreSaidInOneSentence() {
        var pay = line(TwoClocks.of(ModelM1.estate(), null, hours(20)), "PAY");
        assertEquals(
                "PAY promises 24 h: back 25 h 30 min after the disruption, 1 h 30 min late; 5 h 30 min after the declaration, in time.",
                new Explanation(Locale.ENGLISH, code -> code).of(pay));
        assertTrue(new Explanation(Locale.FRENCH, code -> code).of(pay).contains("1 h 30 min de retard"));
    }
}
