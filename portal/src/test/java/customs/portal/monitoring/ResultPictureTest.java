package customs.portal.monitoring;

import customs.portal.monitoring.TrendView.Area;
import customs.portal.monitoring.TrendView.Dot;
import customs.portal.monitoring.TrendView.Point;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The pictures of published results: a distribution fills its bar, and a trend crosses neither a break nor a gap. */
class ResultPictureTest {
    @Test
    void theDistributionFillsTheBarAndLeavesEmptyStepsOut() {
        var pieces = figure(List.of(2, 0, 5, 1)).pieces();
        assertEquals(
                List.of(0, 2, 3),
                pieces.stream().map(IndicatorResultView.Piece::step).toList());
        assertEquals(0, pieces.getFirst().from());
        for (int i = 1; i < pieces.size(); i++) {
            assertEquals(
                    pieces.get(i - 1).from() + pieces.get(i - 1).width(),
                    pieces.get(i).from());
        }
        assertEquals(500, pieces.getLast().from() + pieces.getLast().width());
        assertTrue(figure(null).pieces().isEmpty());
    }

    @Test
    void noLineCrossesABreakOrAGap() {
        Area area = new Area(
                "AP",
                "Asia/Pacific",
                List.of(
                        point("2024", "40", null),
                        point("2025", "50", null),
                        point("2026", null, null),
                        point("2027", "60", null),
                        point("2028", "55", "CATALOGUE")));
        TrendView trend = new TrendView("T1", "_T", "Theme", "SCORE", List.of(area));
        List<Dot> dots = trend.dots(area);
        assertEquals(4, dots.size(), "what is withheld has no dot");
        assertEquals(dots.get(0).x(), dots.get(1).fromX());
        assertEquals(dots.get(0).y(), dots.get(1).fromY());
        assertNull(dots.get(2).fromX(), "after a gap");
        assertNull(dots.get(3).fromX(), "at a break");
        assertTrue(dots.get(1).y() < dots.get(0).y(), "higher is further up");
    }

    private static Point point(String cycle, String value, String broken) {
        return new Point(
                cycle,
                Integer.parseInt(cycle),
                1,
                value == null ? null : new BigDecimal(value),
                6,
                7,
                broken,
                value == null ? "N_BELOW_5" : null,
                null);
    }

    private static IndicatorResultView.Figure figure(List<Integer> distribution) {
        return new IndicatorResultView.Figure(
                "AP", "Asia/Pacific", 8, 9, null, null, null, null, null, null, null, distribution, null, null, null);
    }
}
