package customs.portal.bcp;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PictureTest {
    private static Bars.Entry bar(double from, double until) {
        return new Bars.Entry("A", from, until, "red", "");
    }

    @Test
    void theLongestBarFillsTheScaleAndOthersKeepTheirShare() {
        var bars = Bars.of("", List.of(bar(0, 10), bar(5, 10), bar(0, 0))).bars();
        assertEquals(640, bars.get(0).width());
        assertEquals(320, bars.get(1).x());
        assertEquals(320, bars.get(1).width());
        assertEquals(2, bars.get(2).width(), "what is short is seen all the same");
        assertTrue(bars.get(1).y() > bars.get(0).y() + 18);
    }

    @Test
    void noMoreThanFortyBarsAreDrawn() {
        var many = IntStream.range(0, 100).mapToObj(i -> bar(0, i)).toList();
        assertEquals(40, Bars.of("", many).bars().size());
    }

    @Test
    void aCurveRunsFromTheOriginToTheCornersOfItsScale() {
        var points = List.of(new Curve.Point(0, 0), new Curve.Point(6, 540), new Curve.Point(18, 0));
        var curve = Curve.of("", points, false, "540", "24 h", List.of(new Curve.Promise(24, "end")));
        assertEquals("M0.0 240.0 L160.0 0.0 L480.0 240.0", curve.path());
        assertEquals(640, curve.marks().getFirst().x());
    }

    @Test
    void aProbabilityStaysUntilItsNextStep() {
        var points = List.of(new Curve.Point(0, 0), new Curve.Point(4, 0.4), new Curve.Point(8, 1));
        assertEquals(
                "M0.0 240.0 H320.0 L320.0 144.0 H640.0 L640.0 0.0",
                Curve.of("", points, true, "", "", List.of()).path());
    }
}
