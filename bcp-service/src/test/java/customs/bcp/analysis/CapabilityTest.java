package customs.bcp.analysis;

import customs.bcp.estate.CapacityPoint;
import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.RecoveryBasis;
import customs.bcp.estate.Strength;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static customs.bcp.analysis.ModelM1.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How much a service still does while a disruption lasts. */
class CapabilityTest {
    private static final List<CapacityPoint> MINIMUM =
            List.of(new CapacityPoint(hours(4), 25), new CapacityPoint(hours(24), 60));

    private static EstateSnapshot.Node clearance(EstateSnapshot.Work work) {
        return new EstateSnapshot.Node(
                "CLR", "Clearance", true, 0, RecoveryBasis.AFTER_PREREQUISITES, hours(4), null, hours(24), work);
    }

    private static EstateSnapshot.Work work(Integer byHand, String full, List<CapacityPoint> minimum) {
        return EstateSnapshot.Work.of(
                new BigDecimal("120"), full == null ? null : new BigDecimal(full), byHand, minimum);
    }

    /** Clearance needs CMS; without scanners it is slower by 40 %, without weighbridge, after an hour, by half. */
    private static EstateSnapshot estate(EstateSnapshot.Work work) {
        return new EstateSnapshot(
                List.of(
                        clearance(work),
                        ModelM1.node("CMS", 1, 0, 0),
                        ModelM1.node("NII-1", 1, 0, 0),
                        ModelM1.node("NII-2", 1, 0, 0),
                        ModelM1.node("WB", 1, 0, 0)),
                List.of(
                        ModelM1.all("CLR", List.of("CMS")),
                        new EstateSnapshot.Group("CLR", 1, List.of("NII-1", "NII-2"), Strength.SOFT, 0, 40),
                        new EstateSnapshot.Group("CLR", 1, List.of("WB"), Strength.SOFT, hours(1), 50)),
                List.of());
    }

    private static StressMatrix.Cell away(EstateSnapshot estate, Outage... outages) {
        return StressMatrix.of(
                        estate,
                        List.of(new Scenario.Away("x", List.of(outages), false)),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                .cell("x", "CLR");
    }

    private static Outage outage(String code, double from, double until) {
        return new Outage(code, hours(from), hours(until));
    }

    private static String percents(StressMatrix.Cell cell) {
        var text = new StringBuilder();
        cell.capability().steps().forEach(step -> text.append(step.fromSeconds() / 3600)
                .append("h ")
                .append(step.percent())
                .append("; "));
        return text.toString().strip();
    }

    @Test
    void aSoftDependencyCostsCapacityAndNoTime() {
        var cell = away(estate(null), outage("NII-1", 0, 10), outage("NII-2", 2, 6));
        assertNull(cell.fromSeconds());
        assertEquals(Verdict.OK, cell.verdict());
        assertEquals("0h 100; 2h 60; 6h 100;", percents(cell));
        assertEquals(new BigDecimal("60"), cell.capability().lowestPercent());
        assertEquals(List.of(), cell.cut());
    }

    @Test
    void aCascadeNamesWhoGoesOnWithLess() {
        var cascade = Cascade.of(estate(null), List.of(outage("NII-1", 0, 10), outage("NII-2", 2, 6)));
        assertEquals(
                List.of("NII-1", "NII-2"),
                cascade.effects().stream().map(Cascade.Effect::code).toList());
        assertEquals("CLR", cascade.slower().getFirst().code());
        assertEquals(
                new BigDecimal("60"), cascade.slower().getFirst().capability().lowestPercent());
        assertEquals(
                "CLR falls to 60 % of its capacity at the lowest, first after 2 h.",
                new Explanation(Locale.ENGLISH, code -> code)
                        .of(cascade.slower().getFirst()));
        assertEquals(
                List.of(),
                Cascade.of(estate(null), List.of(outage("NII-1", 0, 10))).slower());
    }

    @Test
    void anAlternativeKeepsTheCapacity() {
        assertNull(away(estate(null), outage("NII-1", 0, 10)).capability());
    }

    @Test
    void lossesMultiplyAndABufferPutsThemOff() {
        var cell = away(estate(null), outage("NII-1", 0, 4), outage("NII-2", 0, 4), outage("WB", 0, 3));
        assertEquals("0h 60; 1h 30; 3h 60; 4h 100;", percents(cell));
        assertNull(away(estate(null), outage("WB", 0, 1)).capability());
    }

    @Test
    void whileItIsDownOnlyWorkByHandGoesOn() {
        var work = work(25, "165", MINIMUM);
        var cell = away(estate(work), outage("CMS", 0, 6));
        assertEquals(0L, cell.fromSeconds());
        assertEquals("0h 25; 6h 100;", percents(cell));
        assertTrue(cell.capability().keepsMinimum());
        assertEquals(0L, cell.capability().shortSeconds());
        // the outage of six hours with 120 an hour coming, 30 done by hand and 165 after it
        assertEquals(
                0, new BigDecimal("540").compareTo(cell.capability().backlog().atRestoration()));
        assertEquals(hours(12), cell.capability().backlog().workRecoverySeconds());
        assertEquals(hours(18), cell.capability().backlog().normalAtSeconds());
        assertEquals(
                0, new BigDecimal("180").compareTo(cell.capability().backlog().toCapture()));
    }

    @Test
    void belowItsMinimumItIsShortForSoLong() {
        var none = away(estate(work(null, null, MINIMUM)), outage("CMS", 0, 6)).capability();
        assertEquals(BigDecimal.ZERO, none.lowestPercent());
        assertFalse(none.keepsMinimum());
        assertEquals(new BigDecimal("25"), none.requiredPercent());
        assertEquals(hours(2), none.shortSeconds());
        assertNull(none.backlog());
        var never = away(estate(work(25, null, MINIMUM)), new Outage("CMS", 0, null))
                .capability();
        assertNull(never.shortSeconds());
        assertEquals(new BigDecimal("60"), never.requiredPercent());
        assertFalse(never.keepsMinimum());
    }

    @Test
    void theMinimumCountsFromWhenTheServiceBeginsToFail() {
        var cell = away(estate(work(0, null, MINIMUM)), outage("CMS", 9, 12));
        assertEquals(hours(9), cell.capability().failsAtSeconds());
        assertTrue(cell.capability().keepsMinimum());
    }

    @Test
    void aServiceThatNeverComesBackNeverCatchesUp() {
        var backlog = away(estate(work(25, "165", List.of())), new Outage("CMS", 0, null))
                .capability()
                .backlog();
        assertNull(backlog.normalAtSeconds());
        assertEquals(Verdict.BREACH, backlog.verdict());
    }

    @Test
    void aBreakageLowersCapacityUntilTheRecovery() {
        var broken = new Scenario.Broken("x", Map.of("NII-1", hours(5), "NII-2", hours(7)), false);
        var cell = StressMatrix.of(estate(null), List.of(broken), List.of(), List.of(), List.of(), List.of())
                .cell("x", "CLR");
        assertEquals("0h 60; 5h 100;", percents(cell));
    }

    @Test
    void whatIsToBlameIsEachAloneOrASetOfWhichNoneCanBeLeftOut() {
        var estate = new EstateSnapshot(
                List.of(
                        clearance(null),
                        ModelM1.node("A", 1, 0, 0),
                        ModelM1.node("B", 1, 0, 0),
                        ModelM1.node("C", 1, 0, 0)),
                List.of(ModelM1.group("CLR", 1, List.of("A", "B"))),
                List.of());
        assertEquals(
                List.of("A", "B"),
                away(estate, outage("A", 0, 2), outage("B", 0, 3), outage("C", 0, 4))
                        .cut());
        assertEquals(
                List.of("CMS"),
                away(estate(null), outage("CMS", 0, 2), outage("WB", 0, 3)).cut());
    }
}
