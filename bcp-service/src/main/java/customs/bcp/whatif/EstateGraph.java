package customs.bcp.whatif;

import com.fasterxml.jackson.annotation.JsonInclude;
import customs.bcp.analysis.RecoveryAnalysis;
import customs.bcp.analysis.Verdict;
import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.Strength;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An estate for drawing: every node below all that it needs, so that edges run from left to right.
 *
 * @param layers how many layers there are
 * @param toward the service that the marked path leads to
 */
public record EstateGraph(
        @Schema(required = true) List<GraphNode> nodes,
        @Schema(required = true) List<GraphEdge> edges,
        int layers,
        String toward,
        List<String> criticalPath) {

    /**
     * @param layer 0 for what needs nothing, else one more than the highest that it needs (a cycle is cut at one node)
     * @param erSeconds earliest recovery in seconds, null for never
     * @param critical whether a delay of it delays {@code toward}
     * @param hiddenNeeds how many of the nodes that it needs directly are left out of the drawing
     * @param hiddenUsers how many of the nodes that need it directly are left out
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record GraphNode(
            @Schema(required = true) String code,
            @Schema(required = true) String name,
            @Schema(required = true) boolean service,
            @Schema(required = true) int layer,
            @Schema(required = true, nullable = true) Long erSeconds,
            @Schema(required = true) Verdict verdict,
            @Schema(nullable = true) Long gapSeconds,
            @Schema(nullable = true) Long slackSeconds,
            @Schema(required = true) boolean critical,
            @Schema(required = true) int hiddenNeeds,
            @Schema(required = true) int hiddenUsers) {}

    /**
     * {@code to} needs {@code from}.
     *
     * @param group which group of prerequisites it belongs to; edges of one group are alternatives when k is less than n
     * @param critical whether it lies on the listed critical path
     */
    public record GraphEdge(String from, String to, int group, int k, int n, Strength strength, boolean critical) {}

    static EstateGraph of(EstateSnapshot estate, RecoveryAnalysis analysis) {
        var layers = Layers.of(estate);
        Map<String, RecoveryAnalysis.NodeRecovery> lines = new HashMap<>();
        analysis.nodes().forEach(line -> lines.put(line.code(), line));
        var nodes = estate.nodes().stream()
                .map(node -> {
                    var line = lines.get(node.code());
                    return new GraphNode(
                            node.code(),
                            node.name(),
                            node.service(),
                            layers.get(node.code()),
                            line.erSeconds(),
                            line.verdict(),
                            line.gapSeconds(),
                            line.slackSeconds(),
                            line.critical(),
                            0,
                            0);
                })
                .toList();
        var steps = new HashSet<List<String>>();
        var path = analysis.criticalPath();
        for (int i = 1; i < path.size(); i++) {
            steps.add(List.of(path.get(i - 1), path.get(i)));
        }
        var edges = new ArrayList<GraphEdge>();
        for (int g = 0; g < estate.groups().size(); g++) {
            var group = estate.groups().get(g);
            for (var member : group.members()) {
                edges.add(new GraphEdge(
                        member,
                        group.of(),
                        g,
                        group.k(),
                        group.members().size(),
                        group.strength(),
                        group.strength() == Strength.HARD && steps.contains(List.of(member, group.of()))));
            }
        }
        int count = layers.values().stream().mapToInt(layer -> layer + 1).max().orElse(0);
        return new EstateGraph(nodes, edges, count, analysis.toward(), path);
    }

    /** Only what a view shows; nodes say how many of their neighbours it leaves out, layers are counted anew. */
    EstateGraph within(GraphView view) {
        var shown = view.shown(this);
        Map<String, Set<String>> needs = new HashMap<>();
        Map<String, Set<String>> users = new HashMap<>();
        for (var edge : edges) {
            if (shown.contains(edge.to()) && !shown.contains(edge.from())) {
                needs.computeIfAbsent(edge.to(), code -> new HashSet<>()).add(edge.from());
            }
            if (shown.contains(edge.from()) && !shown.contains(edge.to())) {
                users.computeIfAbsent(edge.from(), code -> new HashSet<>()).add(edge.to());
            }
        }
        var kept = nodes.stream().filter(node -> shown.contains(node.code())).toList();
        var used = kept.stream().map(GraphNode::layer).distinct().sorted().toList();
        return new EstateGraph(
                kept.stream()
                        .map(node -> new GraphNode(
                                node.code(),
                                node.name(),
                                node.service(),
                                used.indexOf(node.layer()),
                                node.erSeconds(),
                                node.verdict(),
                                node.gapSeconds(),
                                node.slackSeconds(),
                                node.critical(),
                                needs.getOrDefault(node.code(), Set.of()).size(),
                                users.getOrDefault(node.code(), Set.of()).size()))
                        .toList(),
                edges.stream()
                        .filter(edge -> shown.contains(edge.from()) && shown.contains(edge.to()))
                        .toList(),
                used.size(),
                toward,
                criticalPath);
    }
}
