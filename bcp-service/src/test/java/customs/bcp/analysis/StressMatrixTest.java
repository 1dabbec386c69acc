package customs.bcp.analysis;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static customs.bcp.analysis.ModelM1.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class StressMatrixTest {
    private static final List<Workforce.Crew> CREWS = List.of(
            new Workforce.Crew("CLR", 30),
            new Workforce.Crew("PAX", 20),
            new Workforce.Crew("RISK", 8),
            new Workforce.Crew("PAY", 4));

    private static Scenario ransomware() {
        return new Scenario.Broken("ransomware", Map.of("DB", hours(24), "IAM", hours(12)), true);
    }

    private static Scenario earthquake() {
        Map<String, Long> hit = new HashMap<>(Map.of("DC", hours(6), "NET", hours(2)));
        hit.put("BANK", null);
        return new Scenario.Broken("earthquake", hit, false);
    }

    private static StressMatrix matrix() {
        return StressMatrix.of(
                ModelM1.estate(), List.of(earthquake(), ransomware()), List.of(), List.of(), List.of(), List.of());
    }

    /** The first columns of a cell: from when, how long, the verdict and by how much. */
    private static List<Object> times(StressMatrix.Cell cell) {
        return List.of(cell.fromSeconds(), cell.downSeconds(), cell.verdict(), cell.lateSeconds());
    }

    private static List<Object> expected(double from, double down, Verdict verdict, double late) {
        return List.of(hours(from), hours(down), verdict, hours(late));
    }

    private static BigDecimal number(String digits) {
        return new BigDecimal(digits);
    }

    private static void is(String expected, BigDecimal actual) {
        assertEquals(0, number(expected).compareTo(actual), () -> expected + " and not " + actual);
    }

    @Test
    void ac14RansomwareBreachesClearanceByFifteenHours() {
        var matrix = matrix();
        assertEquals(expected(0, 27, Verdict.BREACH, 15), times(matrix.cell("ransomware", "CLR")));
        assertEquals(expected(0, 12.25, Verdict.BREACH, 6.25), times(matrix.cell("ransomware", "PAX")));
        assertEquals(expected(0, 25.5, Verdict.GAP, 1.5), times(matrix.cell("ransomware", "PAY")));
    }

    @Test
    void ac14AnEarthquakeLeavesClearanceAnHour() {
        var matrix = matrix();
        assertEquals(expected(0, 11, Verdict.GAP, 7), times(matrix.cell("earthquake", "CLR")));
        assertEquals(expected(0, 6.75, Verdict.BREACH, 0.75), times(matrix.cell("earthquake", "PAX")));
        assertEquals(expected(0, 9.5, Verdict.OK, 0), times(matrix.cell("earthquake", "PAY")));
    }

    @Test
    void ac14TheWorstCellComesFirst() {
        var cells = matrix().cells();
        assertEquals(14, cells.size());
        assertEquals(
                List.of("ransomware/CLR", "ransomware/PAX", "earthquake/PAX", "ransomware/MAN"),
                cells.stream()
                        .limit(4)
                        .map(cell -> cell.scenario() + "/" + cell.service())
                        .toList());
    }

    @Test
    void ac14APowerOutageGoesThroughItsBuffers() {
        var scenario = new Scenario.Away("power", List.of(new Outage("PWR", 0, hours(10))), false);
        var matrix =
                StressMatrix.of(CascadeTest.power(), List.of(scenario), List.of(), List.of(), List.of(), List.of());
        assertEquals(1, matrix.cells().size());
        assertEquals(expected(9, 5.5, Verdict.GAP, 1.5), times(matrix.cell("power", "CLR")));
        assertEquals(List.of("PWR"), matrix.cell("power", "CLR").cut());
    }

    @Test
    void ac14FortyPercentAbsentAreTwoTooMany() {
        var work = Workforce.absent("pandemic", 100, 40, CREWS);
        assertFalse(work.passes());
        assertEquals(60, work.present());
        assertEquals(62, work.needed());
        assertEquals(2, work.shortBy());
        assertEquals(38, work.mostAbsent());
        assertEquals(List.of("CLR", "PAX", "RISK"), work.kept());
        assertEquals(List.of("PAY"), work.dropped());
    }

    @Test
    void ac14ThirtyEightPercentAbsentPass() {
        var work = Workforce.absent("pandemic", 100, 38, CREWS);
        assertTrue(work.passes());
        assertEquals(62, work.present());
        assertEquals(List.of(), work.dropped());
        assertFalse(Workforce.absent("pandemic", 100, 39, CREWS).passes());
    }

    @Test
    void ac14OneOfTwoTeamsInQuarantineIsShortOfTwelve() {
        var work = Workforce.teams("teams", 100, 2, 1, CREWS);
        assertEquals(50, work.present());
        assertEquals(12, work.shortBy());
    }

    @Test
    void aPartOfAPersonIsAbsent() {
        assertEquals(6, Workforce.absent("x", 10, 31, List.of()).present());
        assertThrows(IllegalArgumentException.class, () -> Workforce.absent("x", 10, 101, List.of()));
        assertThrows(IllegalArgumentException.class, () -> Workforce.teams("x", 10, 2, 3, List.of()));
    }

    @Test
    void ac14AClosedPortLeavesFiveHundredBoxes() {
        var closure = TrafficShift.portClosure("port", number("450"), number("5"), number("350"), number("45"));
        is("100", closure.growthPerDay());
        is("500", closure.backlog());
        is("1.27", closure.clearingDays());
        is("11.11", closure.clearingAloneDays());
    }

    @Test
    void ac14AshMovesFreightToTheSea() {
        var ash = TrafficShift.modeShift("ash", number("300"), number("40"), number("8"), number("3"), number("100"));
        is("20", ash.growthPerDay());
        is("100", ash.backlog());
        is("1", ash.clearingDays());
    }

    @Test
    void ac14AshThatReturnsWithinThreeDaysIsARelapseAndLaterANewActivation() {
        var day = hours(24);
        var first = new Recurrence.Closure(0, 8 * day);
        var again = Recurrence.of(
                "ash",
                List.of(first, new Recurrence.Closure(11 * day, 12 * day), new Recurrence.Closure(15 * day + 1, null)),
                hours(72));
        assertEquals(
                List.of(new Recurrence.Activation(0, 12 * day, 1), new Recurrence.Activation(15 * day + 1, null, 0)),
                again.activations());
        assertThrows(
                IllegalArgumentException.class,
                () -> Recurrence.of("x", List.of(first, new Recurrence.Closure(day, 9 * day)), hours(72)));
        assertThrows(IllegalArgumentException.class, () -> new Recurrence.Closure(day, day));
        assertThrows(IllegalArgumentException.class, () -> Recurrence.of("x", List.of(first), -1));
    }

    @Test
    void ac14AThirdShiftIsWorthAHundredAndSixtyTrucksADay() {
        var two = TrafficShift.corridorShift("two", number("500"), number("320"), number("10"), number("200"));
        var three = TrafficShift.corridorShift("three", number("500"), number("480"), number("10"), number("200"));
        is("1800", two.backlog());
        is("200", three.backlog());
        is("160", two.growthPerDay().subtract(three.growthPerDay()));
        is("15", two.clearingDays());
        assertNull(TrafficShift.corridorShift("for good", number("500"), number("320"), number("10"), number("500"))
                .clearingDays());
    }

    @Test
    void peopleAndTrafficAreListedWorstFirstToo() {
        var matrix = StressMatrix.of(
                ModelM1.estate(),
                List.of(),
                List.of(),
                List.of(
                        Workforce.absent("pandemic 38 %", 100, 38, CREWS),
                        Workforce.absent("pandemic 40 %", 100, 40, CREWS),
                        Workforce.teams("teams", 100, 2, 1, CREWS)),
                List.of(
                        TrafficShift.portClosure("port", number("450"), number("5"), number("350"), number("45")),
                        TrafficShift.corridorShift(
                                "corridor", number("500"), number("320"), number("10"), number("320"))),
                List.of());
        assertEquals(
                List.of("teams", "pandemic 40 %", "pandemic 38 %"),
                matrix.workforces().stream().map(Workforce::scenario).toList());
        assertEquals(
                List.of("corridor", "port"),
                matrix.traffic().stream().map(TrafficShift::scenario).toList());
    }

    @Test
    void ac08RansomwareLeavesOnlyWhatCannotBeDestroyed() {
        var nightly = new BackupCopy("nightly", hours(24), hours(3), hours(1), true);
        var replica = new BackupCopy("replica", 0, 0, 300, false);
        var matrix = StressMatrix.of(
                ModelM1.estate(),
                List.of(earthquake(), ransomware()),
                List.of(new StressMatrix.Holding("DB", 900L, List.of(nightly, replica))),
                List.of(),
                List.of(),
                List.of());
        assertEquals(1, matrix.losses().size());
        assertEquals("ransomware", matrix.losses().getFirst().scenario());
        assertEquals(hours(28), matrix.losses().getFirst().loss().lossSeconds());
    }

    @Test
    void aScenarioThatHitsNothingOrTheUnknownIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Scenario.Broken("x", Map.of(), false));
        assertThrows(IllegalArgumentException.class, () -> new Scenario.Away("x", List.of(), false));
        var unknown = List.of(new Scenario.Broken("x", Map.of("NONE", 1L), false));
        assertThrows(
                IllegalArgumentException.class,
                () -> StressMatrix.of(ModelM1.estate(), unknown, List.of(), List.of(), List.of(), List.of()));
    }
}
