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

/**
 * An estate for drawing: every node below all that it needs, so that edges run from left to right.
 *
 * @param layers how many layers there are
 * @param toward the service that the marked path leads to
 */
public record EstateGraph(
        List<GraphNode> nodes, List<GraphEdge> edges, int layers, String toward, List<String> criticalPath) {

    /**
     * @param layer 0 for what needs nothing, else one more than the highest that it needs (a cycle is cut at one node)
     * @param erSeconds earliest recovery in seconds, null for never
     * @param critical whether a delay of it delays {@code toward}
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
            @Schema(required = true) boolean critical) {}

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
                            line.critical());
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
}
