package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.RecoveryBasis;
import customs.bcp.estate.Strength;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small estates by chance, with alternatives, buffers and, if wanted, circles; every node takes time to recover. */
final class RandomEstate {
    private RandomEstate() {}

    static EstateSnapshot of(long seed, boolean circles) {
        var random = new Random(seed);
        int size = 2 + random.nextInt(8);
        var nodes = new ArrayList<EstateSnapshot.Node>();
        var groups = new ArrayList<EstateSnapshot.Group>();
        for (int v = 0; v < size; v++) {
            nodes.add(new EstateSnapshot.Node(
                    "N" + v,
                    "N" + v,
                    true,
                    1L + random.nextInt(9),
                    random.nextInt(4) == 0 ? RecoveryBasis.FROM_DISRUPTION : RecoveryBasis.AFTER_PREREQUISITES,
                    1L + random.nextInt(20),
                    null,
                    null));
            for (int g = random.nextInt(3); g > 0; g--) {
                var members = new ArrayList<String>();
                for (int w = 0; w < (circles ? size : v); w++) {
                    if (w != v && random.nextInt(3) == 0) {
                        members.add("N" + w);
                    }
                }
                if (!members.isEmpty()) {
                    groups.add(new EstateSnapshot.Group(
                            "N" + v,
                            1 + random.nextInt(members.size()),
                            members,
                            Strength.HARD,
                            random.nextInt(2) * random.nextInt(4)));
                }
            }
        }
        return new EstateSnapshot(nodes, groups, List.of());
    }

    static EstateSnapshot renamed(EstateSnapshot estate, Map<String, String> names) {
        return new EstateSnapshot(
                estate.nodes().stream()
                        .map(node -> new EstateSnapshot.Node(
                                names.get(node.code()),
                                node.name(),
                                node.service(),
                                node.recoverySeconds(),
                                node.basis(),
                                node.rtoSeconds(),
                                node.wrtSeconds(),
                                node.mtpdSeconds()))
                        .toList(),
                estate.groups().stream()
                        .map(group -> new EstateSnapshot.Group(
                                names.get(group.of()),
                                group.k(),
                                group.members().stream().map(names::get).toList(),
                                group.strength(),
                                group.holdUpSeconds()))
                        .toList(),
                List.of());
    }

    /** Other codes that sort the other way round. */
    static Map<String, String> otherNames(EstateSnapshot estate) {
        var names = new java.util.HashMap<String, String>();
        estate.nodes().forEach(node -> names.put(node.code(), "X" + (99 - names.size())));
        return names;
    }
}
