package customs.bcp.estate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Refuses what no estate may contain; gaps between promises and recovery are findings, not flaws. */
public final class SnapshotCheck {
    private SnapshotCheck() {}

    /** The flaws in the order of the document, at most 100. */
    public static List<Flaw> flaws(EstateSnapshot estate) {
        var flaws = new Flaws();
        Map<String, Integer> place = HashMap.newHashMap(estate.nodes().size());
        for (int i = 0; i < estate.nodes().size(); i++) {
            var node = estate.nodes().get(i);
            String at = "/nodes/" + i;
            Integer earlier = place.putIfAbsent(node.code(), i);
            if (earlier != null) {
                flaws.add(
                        "duplicate-code", at + "/code", "%s is already the code of node %d.", node.code(), earlier + 1);
            }
            flaws.duration(at + "/recoverySeconds", node.recoverySeconds());
            flaws.objectives(at, node.code(), node.rtoSeconds(), node.wrtSeconds(), node.mtpdSeconds());
        }
        for (int i = 0; i < estate.groups().size(); i++) {
            var group = estate.groups().get(i);
            String at = "/groups/" + i;
            flaws.known(at + "/of", group.of(), place::containsKey);
            flaws.duration(at + "/holdUpSeconds", group.holdUpSeconds());
            flaws.group(at, "k", group.of(), group.k(), group.members(), place::containsKey);
        }
        for (int i = 0; i < estate.bootstraps().size(); i++) {
            var bootstrap = estate.bootstraps().get(i);
            flaws.duration("/bootstraps/" + i + "/seconds", bootstrap.seconds());
            flaws.group("/bootstraps/" + i, "", null, null, bootstrap.members(), place::containsKey);
        }
        return flaws.list();
    }
}
