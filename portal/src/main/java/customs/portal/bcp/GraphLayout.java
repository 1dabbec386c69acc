package customs.portal.bcp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives a graph its places. The layers are the service's; here the nodes of each layer are ordered so that lines cross little (barycentre
 * method, some sweeps), and a line over several layers gets a bend in each, so that it passes between the boxes.
 */
final class GraphLayout {
    private static final int COLUMN = Drawing.BOX_WIDTH + 24;
    private static final int ROW = Drawing.BOX_HEIGHT + 22;
    private static final int BEND = 22;
    private static final int MARGIN = 14;
    private static final int SWEEPS = 12;
    /** Boxes in one picture: more can be neither read nor drawn in a moment. */
    static final int MOST = 150;

    private final GraphView graph;
    private final List<GraphView.Edge> edges;
    private final List<List<Place>> columns = new ArrayList<>();
    private final Map<String, Place> places = new HashMap<>();

    /** A node, or the bend of a line in a layer between. */
    private static final class Place {
        private final GraphView.Node node;
        private final boolean critical;
        private final int column;
        private final List<Place> left = new ArrayList<>();
        private final List<Place> right = new ArrayList<>();
        private double rank;
        private int y;

        private Place(GraphView.Node node, boolean critical, int column) {
            this.node = node;
            this.critical = critical;
            this.column = column;
        }

        private int height() {
            return node == null ? BEND : ROW;
        }
    }

    private GraphLayout(GraphView graph, boolean whole) {
        this.graph = graph;
        var shown = nearest(graph, wanted(graph, whole));
        var nodes = graph.nodes().stream()
                .filter(node -> shown.contains(node.code()))
                .toList();
        edges = graph.edges().stream()
                .filter(edge -> shown.contains(edge.from()) && shown.contains(edge.to()))
                .toList();
        var layers =
                nodes.stream().map(GraphView.Node::layer).distinct().sorted().toList();
        layers.forEach(layer -> columns.add(new ArrayList<>()));
        for (var node : nodes) {
            var place = new Place(node, node.critical(), layers.indexOf(node.layer()));
            places.put(node.code(), place);
            columns.get(place.column).add(place);
        }
    }

    /**
     * At most {@link #MOST} boxes: of more that are wanted those nearest to what the graph is toward.
     *
     * @param whole whether to draw the whole estate, or only what the graph is toward and all that it needs
     */
    static Drawing of(GraphView graph, boolean whole) {
        return new GraphLayout(graph, whole).drawing();
    }

    /** What would be drawn if there were room for everything. */
    static Set<String> wanted(GraphView graph, boolean whole) {
        return whole || graph.toward() == null ? all(graph) : needed(graph);
    }

    /** Step by step from what the graph is toward, in each step what it waits for without slack first. */
    private static Set<String> nearest(GraphView graph, Set<String> wanted) {
        if (wanted.size() <= MOST) {
            return wanted;
        }
        Map<String, List<String>> needs = new HashMap<>();
        graph.edges().stream()
                .sorted(Comparator.comparing(edge -> !edge.critical()))
                .forEach(edge -> needs.computeIfAbsent(edge.to(), code -> new ArrayList<>())
                        .add(edge.from()));
        var found = new LinkedHashSet<String>();
        var open = new ArrayDeque<String>();
        if (graph.toward() != null) {
            open.add(graph.toward());
        }
        var rest = wanted.stream().sorted().iterator();
        while (found.size() < MOST) {
            var code = open.isEmpty() ? rest.next() : open.poll();
            if (found.add(code)) {
                open.addAll(needs.getOrDefault(code, List.of()));
            }
        }
        return found;
    }

    private static Set<String> all(GraphView graph) {
        var codes = new HashSet<String>();
        graph.nodes().forEach(node -> codes.add(node.code()));
        return codes;
    }

    private static Set<String> needed(GraphView graph) {
        Map<String, List<String>> needs = new HashMap<>();
        graph.edges().forEach(edge -> needs.computeIfAbsent(edge.to(), code -> new ArrayList<>())
                .add(edge.from()));
        var found = new HashSet<String>();
        var open = new ArrayList<>(List.of(graph.toward()));
        while (!open.isEmpty()) {
            var code = open.removeLast();
            if (found.add(code)) {
                open.addAll(needs.getOrDefault(code, List.of()));
            }
        }
        return found;
    }

    private Drawing drawing() {
        Map<GraphView.Edge, List<Place>> ways = new LinkedHashMap<>();
        edges.forEach(edge -> ways.put(edge, way(edge)));
        order();
        int height = stack();
        var path = graph.criticalPath();
        var boxes = places.values().stream()
                .sorted(Comparator.comparingInt((Place place) -> place.column).thenComparingInt(place -> place.y))
                .map(place -> new Drawing.Box(
                        x(place),
                        place.y,
                        title(place.node.name()),
                        place.node,
                        path.indexOf(place.node.code()) + 1,
                        place.node.code().equals(graph.toward())))
                .toList();
        var lines = ways.entrySet().stream()
                .sorted(Comparator.comparing(way -> way.getKey().critical()))
                .map(way -> line(way.getKey(), way.getValue()))
                .toList();
        return new Drawing(
                2 * MARGIN + Math.max(1, columns.size()) * COLUMN - (COLUMN - Drawing.BOX_WIDTH), height, boxes, lines);
    }

    /** The places that a line runs through, bends made as needed; both ends alone for one that runs back (a cycle). */
    private List<Place> way(GraphView.Edge edge) {
        var from = places.get(edge.from());
        var to = places.get(edge.to());
        var way = new ArrayList<>(List.of(from));
        for (int column = from.column + 1; column < to.column; column++) {
            var bend = new Place(null, edge.critical(), column);
            columns.get(column).add(bend);
            way.add(bend);
        }
        way.add(to);
        for (int i = 1; i < way.size(); i++) {
            if (way.get(i - 1).column < way.get(i).column) {
                way.get(i - 1).right.add(way.get(i));
                way.get(i).left.add(way.get(i - 1));
            }
        }
        return way;
    }

    private void order() {
        for (var column : columns) {
            column.sort(Comparator.comparing(place -> !place.critical));
            rank(column);
        }
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean rightward = sweep % 2 == 0;
            IntStream.range(0, columns.size())
                    .map(i -> rightward ? i : columns.size() - 1 - i)
                    .forEach(i -> {
                        for (var place : columns.get(i)) {
                            place.rank = (rightward ? place.left : place.right)
                                    .stream()
                                            .mapToDouble(other -> other.rank)
                                            .average()
                                            .orElse(place.rank);
                        }
                        columns.get(i).sort(Comparator.comparingDouble(place -> place.rank));
                        rank(columns.get(i));
                    });
        }
    }

    private static void rank(List<Place> column) {
        for (int i = 0; i < column.size(); i++) {
            column.get(i).rank = (i + 0.5) / column.size();
        }
    }

    /** Places each column in the middle of the height of the tallest. */
    private int stack() {
        int tallest = columns.stream().mapToInt(GraphLayout::height).max().orElse(0);
        for (var column : columns) {
            int y = MARGIN + (tallest - height(column)) / 2;
            for (var place : column) {
                place.y = place.node == null ? y + BEND / 2 : y;
                y += place.height();
            }
        }
        return tallest + 2 * MARGIN;
    }

    private static int height(List<Place> column) {
        return column.stream().mapToInt(Place::height).sum();
    }

    private static int x(Place place) {
        return MARGIN + place.column * COLUMN;
    }

    private static Drawing.Line line(GraphView.Edge edge, List<Place> way) {
        var path = new StringBuilder();
        int x = x(way.getFirst()) + Drawing.BOX_WIDTH;
        int y = middle(way.getFirst());
        path.append("M%d %d".formatted(x, y));
        for (int i = 1; i < way.size(); i++) {
            var next = way.get(i);
            int toX = next.node == null ? x(next) : x(next) - 7;
            int toY = middle(next);
            int bow = Math.max(10, (toX - x) / 2);
            path.append(" C%d %d %d %d %d %d".formatted(x + bow, y, toX - bow, toY, toX, toY));
            x = toX;
            y = toY;
            if (next.node == null) {
                x += Drawing.BOX_WIDTH;
                path.append(" H").append(x);
            }
        }
        return new Drawing.Line(
                path.toString(),
                edge.critical(),
                "SOFT".equals(edge.strength()),
                edge.k() < edge.n() ? edge.k() + "/" + edge.n() : null,
                x - 4,
                y - 6);
    }

    private static int middle(Place place) {
        return place.node == null ? place.y : place.y + Drawing.BOX_HEIGHT / 2;
    }

    /** At most two lines that fit a box. */
    private static List<String> title(String name) {
        int most = 17;
        if (name.length() <= most) {
            return List.of(name);
        }
        int cut = name.lastIndexOf(' ', most);
        var first = cut > 0 ? name.substring(0, cut) : name.substring(0, most - 1) + "-";
        var rest = cut > 0 ? name.substring(cut + 1) : name.substring(most - 1);
        return List.of(first, rest.length() > most ? rest.substring(0, most - 1) + "…" : rest);
    }
}
