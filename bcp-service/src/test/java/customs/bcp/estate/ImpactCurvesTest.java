package customs.bcp.estate;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import static customs.bcp.estate.ImpactCategory.REVENUE;
import static customs.bcp.estate.ImpactCategory.SECURITY_AND_SOCIETY;
import static customs.bcp.estate.ImpactCategory.TRADE_FLOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ImpactCurvesTest {
    private static List<ImpactCurves.Point> points(ImpactCategory category, int... hoursAndLevels) {
        var points = new ArrayList<ImpactCurves.Point>();
        for (int i = 0; i < hoursAndLevels.length; i += 2) {
            points.add(new ImpactCurves.Point(category, hoursAndLevels[i] * 3600L, hoursAndLevels[i + 1]));
        }
        return points;
    }

    private static ImpactCurves ac01() {
        var points = points(REVENUE, 0, 1, 4, 2, 24, 3, 72, 4);
        points.addAll(points(SECURITY_AND_SOCIETY, 0, 1, 2, 2, 8, 3, 12, 4));
        points.addAll(points(TRADE_FLOW, 0, 1, 6, 2, 24, 4));
        return new ImpactCurves(points);
    }

    @Test
    void ac01TheTolerablePeriodIsProposedFromTheCurves() {
        var proposal = ac01().proposal().orElseThrow();
        assertEquals(12 * 3600, proposal.mtpdSeconds());
        assertEquals(Set.of(SECURITY_AND_SOCIETY), proposal.drivers());
    }

    @Test
    void ac01LevelsAreCarriedForward() {
        assertEquals(OptionalInt.of(3), ac01().level(SECURITY_AND_SOCIETY, 10 * 3600));
        assertEquals(OptionalInt.of(3), ac01().overall(10 * 3600));
    }

    @Test
    void ac01AFallingCurveIsNamed() {
        var falling = new ImpactCurves(points(REVENUE, 0, 2, 4, 1));
        assertEquals(List.of(new ImpactCurves.Point(REVENUE, 4 * 3600, 1)), falling.falls());
        assertTrue(ac01().falls().isEmpty());
    }

    @Test
    void beforeItsFirstPointACategoryIsNotRated() {
        var late = new ImpactCurves(points(REVENUE, 4, 2));
        assertEquals(OptionalInt.empty(), late.level(REVENUE, 3 * 3600));
        assertEquals(OptionalInt.empty(), late.overall(0));
        assertTrue(late.proposal().isEmpty());
    }
}
