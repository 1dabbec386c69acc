package customs.bcp.analysis;

import java.util.List;

/**
 * The answer to "when is everything back". Durations are seconds from the disruption.
 *
 * @param toward the service that slack, critical path and bounds are about; null when no node can be named
 * @param bounds null when {@code toward} is null
 */
public record RecoveryAnalysis(
        List<NodeRecovery> nodes, String toward, Bounds bounds, List<String> criticalPath, List<Finding> findings) {

    public RecoveryAnalysis {
        nodes = List.copyOf(nodes);
        criticalPath = List.copyOf(criticalPath);
        findings = List.copyOf(findings);
    }

    /**
     * @param erSeconds earliest recovery, null for never; 0 for a node that the disruption does not reach
     * @param gapSeconds how much later than its objective; null without objective or when it never recovers
     * @param slackSeconds how much later it may be without delaying {@code toward}; null where it does not limit it
     */
    public record NodeRecovery(
            String code, Long erSeconds, Verdict verdict, Long gapSeconds, Long slackSeconds, boolean critical) {}

    /**
     * What simpler methods would say of {@code toward}: everything at once, or everything one after the other.
     *
     * @param parallelSeconds the longest recovery time among it and all that it needs
     * @param sequentialSeconds the sum of them
     */
    public record Bounds(long parallelSeconds, long sequentialSeconds) {}

    /** The line of one node; it must be in the analysis. */
    public NodeRecovery node(String code) {
        return nodes.stream()
                .filter(node -> node.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No node " + code));
    }
}
