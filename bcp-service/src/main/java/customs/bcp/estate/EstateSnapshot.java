package customs.bcp.estate;

import java.math.BigDecimal;
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
     * @param work how much work comes and what is kept up; null where nothing is stated
     */
    public record Node(
            String code,
            String name,
            boolean service,
            long recoverySeconds,
            RecoveryBasis basis,
            Long rtoSeconds,
            Long wrtSeconds,
            Long mtpdSeconds,
            Work work) {

        public Node(
                String code,
                String name,
                boolean service,
                long recoverySeconds,
                RecoveryBasis basis,
                Long rtoSeconds,
                Long wrtSeconds,
                Long mtpdSeconds) {
            this(code, name, service, recoverySeconds, basis, rtoSeconds, wrtSeconds, mtpdSeconds, null);
        }

        public Node withRecovery(long seconds) {
            return new Node(code, name, service, seconds, basis, rtoSeconds, wrtSeconds, mtpdSeconds, work);
        }
    }

    /**
     * The work of a service; what is not stated is null.
     *
     * @param arrivalsPerHour how much comes in
     * @param fullPerHour how much can be handled when it is whole
     * @param fallbackPercent how much of the usual capacity is kept up by hand while it is down
     * @param minimum the least capacity that is promised, over the time since it began to fail
     */
    public record Work(
            BigDecimal arrivalsPerHour, BigDecimal fullPerHour, Integer fallbackPercent, List<CapacityPoint> minimum) {
        public Work {
            minimum = minimum == null ? List.of() : List.copyOf(minimum);
        }

        /** Null when nothing is stated, so that an estate without any of it stays what it was. */
        public static Work of(
                BigDecimal arrivalsPerHour,
                BigDecimal fullPerHour,
                Integer fallbackPercent,
                List<CapacityPoint> minimum) {
            boolean silent = arrivalsPerHour == null
                    && fullPerHour == null
                    && fallbackPercent == null
                    && (minimum == null || minimum.isEmpty());
            return silent ? null : new Work(arrivalsPerHour, fullPerHour, fallbackPercent, minimum);
        }
    }

    /**
     * {@code of} needs at least {@code k} of {@code members}.
     *
     * @param holdUpSeconds the buffer before their loss is felt
     * @param lossPercent what a soft group costs of the capacity once its loss is felt; null for not stated
     */
    public record Group(
            String of, int k, List<String> members, Strength strength, long holdUpSeconds, Integer lossPercent) {
        public Group(String of, int k, List<String> members, Strength strength, long holdUpSeconds) {
            this(of, k, members, strength, holdUpSeconds, null);
        }

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
