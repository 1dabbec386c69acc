package customs.bcp.analysis;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

import static customs.bcp.analysis.ModelM1.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class BacklogTest {
    private static Backlog after(String restoredPerHour) {
        return Backlog.of(Rate.steady("120"), Rate.steady("30"), hours(6), Rate.steady(restoredPerHour), hours(24));
    }

    private static void is(String expected, BigDecimal actual) {
        assertEquals(0, new BigDecimal(expected).compareTo(actual), () -> expected + " and not " + actual);
    }

    @Test
    void ac07TwelveHoursLeaveAMarginOfSix() {
        var backlog = after("165");
        is("540", backlog.atRestoration());
        is("540", backlog.most());
        is("180", backlog.toCapture());
        assertEquals(hours(12), backlog.workRecoverySeconds());
        assertEquals(hours(18), backlog.normalAtSeconds());
        assertEquals(Verdict.OK, backlog.verdict());
        assertEquals(hours(6), backlog.marginSeconds());
        assertEquals(
                List.of(0L, hours(6), hours(18)),
                backlog.curve().stream().map(Backlog.Level::seconds).toList());
    }

    @Test
    void ac07EighteenHoursLeaveNoMargin() {
        var backlog = after("150");
        assertEquals(hours(18), backlog.workRecoverySeconds());
        assertEquals(Verdict.OK, backlog.verdict());
        assertEquals(0L, backlog.marginSeconds());
    }

    @Test
    void ac07TwentySevenHoursAreNineTooMany() {
        var backlog = after("140");
        assertEquals(hours(27), backlog.workRecoverySeconds());
        assertEquals(hours(33), backlog.normalAtSeconds());
        assertEquals(Verdict.BREACH, backlog.verdict());
        assertEquals(-hours(9), backlog.marginSeconds());
    }

    @Test
    void ac07WhoOnlyKeepsUpNeverCatchesUp() {
        for (String rate : List.of("120", "119.999", "0")) {
            var backlog = after(rate);
            assertNull(backlog.workRecoverySeconds());
            assertEquals(Verdict.BREACH, backlog.verdict());
            assertNull(backlog.marginSeconds());
        }
    }

    @Test
    void arrivalsThatEbbAtNightLetTheDayCatchUp() {
        var arrivals = List.of(
                new Rate(0, new BigDecimal("100")),
                new Rate(hours(8), new BigDecimal("20")),
                new Rate(hours(16), new BigDecimal("100")));
        var backlog = Backlog.of(arrivals, List.of(), hours(4), Rate.steady("100"), null);
        is("400", backlog.atRestoration());
        assertEquals(hours(13), backlog.normalAtSeconds());
        assertEquals(Verdict.NOT_RATED, backlog.verdict());
        is("0", backlog.toCapture());
    }

    @Test
    void overtimeThatEndsTooSoonLeavesTheRestWaiting() {
        var overtime = List.of(new Rate(0, new BigDecimal("160")), new Rate(hours(2), new BigDecimal("110")));
        var backlog = Backlog.of(Rate.steady("100"), List.of(), hours(2), overtime, hours(24));
        is("200", backlog.most());
        assertEquals(hours(2), backlog.mostAtSeconds());
        assertEquals(hours(2 + 2 + 8), backlog.normalAtSeconds());
    }

    @Test
    void workByHandThatKeepsUpLeavesNothingWaitingButAllToCapture() {
        var backlog = Backlog.of(Rate.steady("30"), Rate.steady("40"), hours(6), Rate.steady("100"), hours(24));
        assertEquals(0L, backlog.workRecoverySeconds());
        is("0", backlog.most());
        is("180", backlog.toCapture());
    }

    @Test
    void handWorkThatStartsLateFirstPilesUp() {
        var byHand = List.of(new Rate(hours(2), new BigDecimal("150")));
        var backlog = Backlog.of(Rate.steady("50"), byHand, hours(6), Rate.steady("60"), null);
        is("100", backlog.most());
        is("0", backlog.atRestoration());
        is("300", backlog.toCapture());
        assertEquals(0L, backlog.workRecoverySeconds());
    }

    @Test
    void aMomentBetweenSecondsIsTheNextSecond() {
        var backlog = Backlog.of(Rate.steady("1"), List.of(), 3600, Rate.steady("8"), null);
        assertEquals(515L, backlog.workRecoverySeconds());
    }

    @Test
    void ratesThatMakeNoSenseAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Rate.steady("-1"));
        var twice = List.of(new Rate(0, BigDecimal.ONE), new Rate(0, BigDecimal.TWO));
        assertThrows(IllegalArgumentException.class, () -> Backlog.of(twice, List.of(), 1, List.of(), null));
        assertThrows(IllegalArgumentException.class, () -> Backlog.of(List.of(), List.of(), -1, List.of(), null));
    }

    @Property
    void moreCapacityNeverTakesLonger(
            @ForAll @IntRange(min = 1, max = 500) int arrivals,
            @ForAll @IntRange(max = 500) int byHand,
            @ForAll @IntRange(min = 1, max = 1000) int capacity) {
        var less = Backlog.of(
                Rate.steady("" + arrivals), Rate.steady("" + byHand), 7200, Rate.steady("" + capacity), null);
        var more = Backlog.of(
                Rate.steady("" + arrivals), Rate.steady("" + byHand), 7200, Rate.steady("" + (capacity + 1)), null);
        long shorter = more.workRecoverySeconds() == null ? Long.MAX_VALUE : more.workRecoverySeconds();
        long longer = less.workRecoverySeconds() == null ? Long.MAX_VALUE : less.workRecoverySeconds();
        assertEquals(shorter, Math.min(shorter, longer));
    }
}
