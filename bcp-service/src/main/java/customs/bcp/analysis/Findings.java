package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import static customs.bcp.analysis.Graph.NEVER;

/** Reads findings off a recovery: what is promised, what the estate gives, and through which path. */
final class Findings {
    private final Recovery recovery;
    private final Graph graph;
    private final CriticalPath paths;
    private final List<Finding> found = new ArrayList<>();

    Findings(Recovery recovery, CriticalPath paths) {
        this.recovery = recovery;
        this.graph = recovery.graph;
        this.paths = paths;
    }

    /** Gravest kind first; within a kind the largest excess first, then by code. */
    List<Finding> list() {
        for (int[] cycle : recovery.deadlocks) {
            var members = Arrays.stream(cycle).mapToObj(graph::code).sorted().toList();
            found.add(new Finding(
                    Finding.Code.CYCLE_WITHOUT_BOOTSTRAP,
                    members.getFirst(),
                    Map.of("members", (long) members.size()),
                    members));
        }
        for (int v = 0; v < graph.size; v++) {
            measure(v);
            margin(graph.nodes.get(v));
        }
        inconsistencies();
        found.sort(Comparator.comparing(Finding::code)
                .thenComparing(
                        finding -> finding.parameters().getOrDefault("lateSeconds", NEVER), Comparator.reverseOrder())
                .thenComparing(Finding::subject));
        return explained();
    }

    private void measure(int v) {
        var node = graph.nodes.get(v);
        long earliest = recovery.earliest[v];
        Long mtpd = node.mtpdSeconds();
        if (mtpd != null && earliest > mtpd) {
            late(Finding.Code.BREACH, v, "mtpdSeconds", mtpd, earliest);
        } else if (mtpd != null
                && node.wrtSeconds() != null
                && recovery.down[v]
                && earliest + node.wrtSeconds() > mtpd) {
            var parameters = new LinkedHashMap<String, Long>();
            parameters.put("mtpdSeconds", mtpd);
            parameters.put("erSeconds", earliest);
            parameters.put("wrtSeconds", node.wrtSeconds());
            parameters.put("lateSeconds", earliest + node.wrtSeconds() - mtpd);
            found.add(new Finding(Finding.Code.WORK_RECOVERY_BREACH, node.code(), parameters, List.of()));
        }
        if (node.rtoSeconds() != null && earliest > node.rtoSeconds()) {
            late(Finding.Code.GAP, v, "rtoSeconds", node.rtoSeconds(), earliest);
        }
    }

    private void late(Finding.Code code, int v, String promise, long promised, long earliest) {
        var parameters = new LinkedHashMap<String, Long>();
        parameters.put(promise, promised);
        if (earliest != NEVER) {
            parameters.put("erSeconds", earliest);
            parameters.put("lateSeconds", earliest - promised);
        }
        found.add(new Finding(code, graph.code(v), parameters, List.of()));
    }

    private void margin(EstateSnapshot.Node node) {
        if (node.rtoSeconds() == null || node.mtpdSeconds() == null) {
            return;
        }
        long wrt = node.wrtSeconds() == null ? 0 : node.wrtSeconds();
        if (node.rtoSeconds() + wrt == node.mtpdSeconds()) {
            found.add(new Finding(
                    Finding.Code.ZERO_MARGIN,
                    node.code(),
                    Map.of("rtoSeconds", node.rtoSeconds(), "wrtSeconds", wrt, "mtpdSeconds", node.mtpdSeconds()),
                    List.of()));
        }
    }

    /** A group is consistent when k of its members promise to be back in time; one that promises nothing is not blamed. */
    private void inconsistencies() {
        for (int g = 0; g < graph.k.length; g++) {
            var dependent = graph.nodes.get(graph.owner[g]);
            if (dependent.rtoSeconds() == null) {
                continue;
            }
            int inTime = 0;
            for (int at = graph.memberStart[g]; at < graph.memberStart[g + 1]; at++) {
                Long rto = graph.nodes.get(graph.member[at]).rtoSeconds();
                inTime += rto == null || rto <= dependent.rtoSeconds() ? 1 : 0;
            }
            if (inTime >= graph.k[g]) {
                continue;
            }
            for (int at = graph.memberStart[g]; at < graph.memberStart[g + 1]; at++) {
                var needed = graph.nodes.get(graph.member[at]);
                if (needed.rtoSeconds() != null && needed.rtoSeconds() > dependent.rtoSeconds()) {
                    found.add(new Finding(
                            Finding.Code.OBJECTIVE_INCONSISTENCY,
                            dependent.code(),
                            Map.of(
                                    "rtoSeconds", dependent.rtoSeconds(),
                                    "neededRtoSeconds", needed.rtoSeconds(),
                                    "lateSeconds", needed.rtoSeconds() - dependent.rtoSeconds()),
                            List.of(needed.code(), dependent.code())));
                }
            }
        }
    }

    /** Paths are found last, so that a spent budget leaves out those of the least grave findings. */
    private List<Finding> explained() {
        return found.stream()
                .map(finding -> finding.path().isEmpty() && finding.code() != Finding.Code.ZERO_MARGIN
                        ? new Finding(
                                finding.code(),
                                finding.subject(),
                                finding.parameters(),
                                Analysis.codes(graph, paths.to(graph.indexOf(finding.subject()))))
                        : finding)
                .toList();
    }
}
