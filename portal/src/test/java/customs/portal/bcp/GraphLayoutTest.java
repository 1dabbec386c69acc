package customs.portal.bcp;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A drawing reads from left to right, no box lies on another, and only what the service needs is drawn unless all is asked for. */
class GraphLayoutTest {
    private static final GraphView GRAPH = new GraphView(
            List.of(
                    node("PWR", "Power", 0),
                    node("NET", "Network", 1),
                    node("DC", "Data centre", 1),
                    node("CLR", "Clearance of goods with a long name", 2),
                    node("BANK", "Bank", 0)),
            List.of(
                    edge("PWR", "NET", 1, 1, false),
                    edge("PWR", "DC", 1, 1, true),
                    edge("PWR", "CLR", 1, 1, false),
                    edge("NET", "CLR", 1, 2, false),
                    edge("DC", "CLR", 1, 2, true)),
            3,
            "CLR",
            List.of("PWR", "DC", "CLR"));

    @Test
    void whatIsNeededStandsLeftOfWhatNeedsIt() {
        var drawing = GraphLayout.of(GRAPH, false);
        assertEquals(4, drawing.boxes().size(), "without the bank, which the service does not need");
        assertTrue(box(drawing, "PWR").right() < box(drawing, "DC").x());
        assertTrue(box(drawing, "DC").right() < box(drawing, "CLR").x());
        assertEquals(List.of(1, 2, 3), List.of(step(drawing, "PWR"), step(drawing, "DC"), step(drawing, "CLR")));
        assertEquals(0, step(drawing, "NET"));
        assertTrue(drawing.boxes().stream()
                .allMatch(box -> box.right() <= drawing.width() && box.y() + Drawing.BOX_HEIGHT <= drawing.height()));
    }

    @Test
    void ofALargeEstateTheNearestAreDrawn() {
        var nodes = new ArrayList<GraphView.Node>();
        var edges = new ArrayList<GraphView.Edge>();
        for (int v = 0; v < 400; v++) {
            nodes.add(node("N" + v, "N" + v, v / 2));
            if (v >= 2) {
                edges.add(edge("N" + (v - 2), "N" + v, 1, 1, false));
            }
        }
        var large = new GraphView(nodes, edges, 200, "N399", List.of());
        assertEquals(200, GraphLayout.wanted(large, false).size());
        var drawn = GraphLayout.of(large, false).boxes();
        assertEquals(GraphLayout.MOST, drawn.size());
        assertTrue(drawn.stream().anyMatch(box -> box.node().code().equals("N399")));
        assertTrue(drawn.stream().noneMatch(box -> box.node().code().equals("N1")), "the furthest is left out");
        assertEquals(GraphLayout.MOST, GraphLayout.of(large, true).boxes().size());
    }

    @Test
    void noBoxLiesOnAnother() {
        var boxes = GraphLayout.of(GRAPH, true).boxes();
        assertEquals(5, boxes.size());
        for (var one : boxes) {
            for (var other : boxes) {
                boolean apart =
                        one == other || one.x() != other.x() || Math.abs(one.y() - other.y()) >= Drawing.BOX_HEIGHT;
                assertTrue(apart, one + " lies on " + other);
            }
        }
    }

    @Test
    void linesSayHowManyAreEnoughAndTheCriticalOnesLieOnTop() {
        var lines = GraphLayout.of(GRAPH, false).lines();
        assertEquals(
                2, lines.stream().filter(line -> "1/2".equals(line.label())).count());
        assertTrue(lines.getLast().critical());
        assertFalse(lines.getFirst().critical());
    }

    @Test
    void aCircleIsDrawnToo() {
        var circle = new GraphView(
                List.of(node("A", "A", 0), node("B", "B", 1)),
                List.of(edge("A", "B", 1, 1, false), edge("B", "A", 1, 1, false)),
                2,
                "B",
                List.of());
        assertEquals(2, GraphLayout.of(circle, false).lines().size());
    }

    private static Drawing.Box box(Drawing drawing, String code) {
        return drawing.boxes().stream()
                .filter(box -> box.node().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static int step(Drawing drawing, String code) {
        return box(drawing, code).step();
    }

    private static GraphView.Node node(String code, String name, int layer) {
        return new GraphView.Node(code, name, false, layer, 3_600L, "OK", 0L, null, false, 0, 0);
    }

    private static GraphView.Edge edge(String from, String to, int k, int n, boolean critical) {
        return new GraphView.Edge(from, to, 0, k, n, "HARD", critical);
    }
}
