package customs.portal.bcp;

import java.util.List;

/** An estate for drawing, as bcp-service lays it out: what is needed stands in a lower layer than what needs it. */
public record GraphView(List<Node> nodes, List<Edge> edges, int layers, String toward, List<String> criticalPath) {
    public record Node(
            String code,
            String name,
            boolean service,
            int layer,
            Long erSeconds,
            String verdict,
            Long gapSeconds,
            Long slackSeconds,
            boolean critical,
            int hiddenNeeds,
            int hiddenUsers) {
        public boolean isLate() {
            return "GAP".equals(verdict) || "BREACH".equals(verdict);
        }
    }

    /** {@code to} needs {@code from}; {@code k} of the {@code n} edges of a group are enough. */
    public record Edge(String from, String to, int group, int k, int n, String strength, boolean critical) {}

    /** What a code is called; the code itself when it is not in the estate. */
    public String name(String code) {
        return nodes.stream()
                .filter(node -> node.code().equals(code))
                .map(Node::name)
                .findFirst()
                .orElse(code);
    }
}
