package customs.bcp.estate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * An estate as the arithmetic reads it: nodes, the groups of prerequisites they need, and documented cold starts.
 * All durations are seconds. A snapshot may come from a saved estate or from a posted one; it is not checked here,
 * see {@link SnapshotCheck}.
 */
public record EstateSnapshot(List<Node> nodes, List<Group> groups, List<Bootstrap> bootstraps) {

    public EstateSnapshot {
        nodes = List.copyOf(nodes);
        groups = List.copyOf(groups);
        bootstraps = List.copyOf(bootstraps);
    }

    /** From a code to what people call it; a code that is not in the estate stands for itself. */
    public UnaryOperator<String> names() {
        Map<String, String> names = HashMap.newHashMap(nodes.size());
        nodes.forEach(node -> names.put(node.code(), node.name()));
        return code -> names.getOrDefault(code, code);
    }

    /**
     * A service or a resource. An objective that is not set is null, never 0.
     *
     * @param name how people call it; the code where nothing better is known
     * @param service whether it is a service that the administration renders to others
     */
    public record Node(
            String code,
            String name,
            boolean service,
            long recoverySeconds,
            RecoveryBasis basis,
            Long rtoSeconds,
            Long wrtSeconds,
            Long mtpdSeconds) {

        public Node withRecovery(long seconds) {
            return new Node(code, name, service, seconds, basis, rtoSeconds, wrtSeconds, mtpdSeconds);
        }
    }

    /** {@code of} needs at least {@code k} of {@code members}; {@code holdUpSeconds} is the buffer before their loss is felt. */
    public record Group(String of, int k, List<String> members, Strength strength, long holdUpSeconds) {
        public Group {
            members = List.copyOf(members);
        }
    }

    /** The documented, exercised time to start {@code members} together from cold, although each needs another of them. */
    public record Bootstrap(List<String> members, long seconds) {
        public Bootstrap {
            members = List.copyOf(members);
        }
    }
}
