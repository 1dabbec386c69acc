package customs.portal.bcp;

import customs.portal.form.Choice;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the recovery page shows.
 *
 * @param toward code of the service that it is about
 * @param name what that is called
 * @param target its own line in the table
 * @param verdict the sentence about it, null when there is none to find
 * @param clocks null when no declaration was asked about
 * @param others the findings about everything else, the gravest first
 * @param wanted how many nodes were to be drawn; of a large estate fewer are
 * @param nodes to choose from: of a large estate those that are drawn, services and what was chosen before
 * @param down codes of what alone fails; empty for everything
 * @param query the choices, as they stand in an address
 */
record RecoverySheet(
        String toward,
        String name,
        Row target,
        RecoveryView.Finding verdict,
        List<RecoveryView.Finding> others,
        RecoveryView.Bounds bounds,
        RecoveryView.Clocks clocks,
        Drawing drawing,
        int wanted,
        List<Row> rows,
        List<String> path,
        List<Choice> services,
        List<Choice> nodes,
        List<String> down,
        boolean whole,
        String query) {

    private static final int FIRST_FINDINGS = 5;
    private static final int MOST_CHOICES = 300;

    /** @param ownSeconds its own recovery time; all durations are seconds, null for none or never */
    record Row(
            String code,
            String name,
            Long ownSeconds,
            Long erSeconds,
            Long rtoSeconds,
            Long mtpdSeconds,
            Long gapSeconds,
            Long slackSeconds,
            String verdict,
            boolean critical,
            int step) {
        public boolean isLate() {
            return "GAP".equals(verdict) || "BREACH".equals(verdict);
        }
    }

    /** What a code is called; the code itself when it is not in the estate. */
    public String nameOf(String code) {
        return rows.stream()
                .filter(row -> row.code().equals(code))
                .map(Row::name)
                .findFirst()
                .orElse(code);
    }

    /** The rows of what the picture shows. */
    public List<Row> shown() {
        var codes = drawing.boxes().stream().map(box -> box.node().code()).collect(Collectors.toSet());
        return rows.stream().filter(row -> codes.contains(row.code())).toList();
    }

    /** The shown rows on which the service waits without any slack. */
    public List<Row> critical() {
        return shown().stream().filter(Row::critical).toList();
    }

    /** The other shown rows. */
    public List<Row> waiting() {
        return shown().stream().filter(row -> !row.critical()).toList();
    }

    /** The gravest of the other findings, to be seen at once. */
    public List<RecoveryView.Finding> gravest() {
        return others.subList(0, Math.min(FIRST_FINDINGS, others.size()));
    }

    public List<RecoveryView.Finding> lesser() {
        return others.subList(Math.min(FIRST_FINDINGS, others.size()), others.size());
    }

    static RecoverySheet of(
            GraphView graph, RecoveryView analysis, Catalogue catalogue, List<String> down, boolean whole) {
        Map<String, Long[]> stated = new HashMap<>();
        catalogue
                .services()
                .forEach(one -> stated.put(one.service().code(), new Long[] {
                    one.service().recoverySeconds(),
                    one.service().rtoSeconds(),
                    one.service().mtpdSeconds()
                }));
        catalogue
                .resources()
                .forEach(one -> stated.put(one.resource().code(), new Long[] {
                    one.resource().recoverySeconds(), one.resource().rtoSeconds(), null
                }));
        var rows = graph.nodes().stream()
                .sorted(Comparator.comparingInt((GraphView.Node node) -> node.layer())
                        .thenComparing(node -> !node.critical())
                        .thenComparing(GraphView.Node::name))
                .map(node -> row(node, stated.getOrDefault(node.code(), new Long[3]), graph.criticalPath()))
                .toList();
        var about = analysis.findings().stream()
                .filter(finding -> finding.subject().equals(graph.toward())
                        && finding.code().matches("BREACH|GAP"))
                .findFirst()
                .orElse(null);
        var drawing = GraphLayout.of(graph, whole);
        var query = new StringBuilder();
        if (graph.toward() != null) {
            query.append("toward=").append(encoded(graph.toward()));
        }
        down.forEach(code -> query.append("&down=").append(encoded(code)));
        return new RecoverySheet(
                graph.toward(),
                graph.toward() == null ? "" : graph.name(graph.toward()),
                rows.stream()
                        .filter(row -> row.code().equals(graph.toward()))
                        .findFirst()
                        .orElse(null),
                about,
                analysis.findings().stream().filter(finding -> finding != about).toList(),
                analysis.bounds(),
                analysis.clocks(),
                drawing,
                GraphLayout.wanted(graph, whole).size(),
                rows,
                graph.criticalPath().stream().map(graph::name).toList(),
                catalogue.serviceChoices(),
                choices(catalogue, drawing, down),
                down,
                whole,
                query.toString());
    }

    private static List<Choice> choices(Catalogue catalogue, Drawing drawing, List<String> down) {
        var all = catalogue.nodeChoices();
        if (all.size() <= MOST_CHOICES) {
            return all;
        }
        var codes = new HashSet<>(down);
        drawing.boxes().forEach(box -> codes.add(box.node().code()));
        catalogue.serviceChoices().forEach(choice -> codes.add(choice.value()));
        return all.stream().filter(choice -> codes.contains(choice.value())).toList();
    }

    /** Whether the picture leaves out what it was to show. */
    public boolean isPartly() {
        return drawing.boxes().size() < wanted;
    }

    private static Row row(GraphView.Node node, Long[] stated, List<String> path) {
        return new Row(
                node.code(),
                node.name(),
                stated[0],
                node.erSeconds(),
                stated[1],
                stated[2],
                node.gapSeconds(),
                node.slackSeconds(),
                node.verdict(),
                node.critical(),
                path.indexOf(node.code()) + 1);
    }

    private static String encoded(String code) {
        return URLEncoder.encode(code, StandardCharsets.UTF_8);
    }
}
