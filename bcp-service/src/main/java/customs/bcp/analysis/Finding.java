package customs.bcp.analysis;

import java.util.List;
import java.util.Map;

/**
 * Something an estate does not keep of what it promises.
 *
 * @param subject code of the node concerned; of a cycle, its smallest member
 * @param parameters what the sentence says in figures, durations in seconds
 * @param path codes from the first node waited for to the subject, or the members of a cycle; empty where none applies
 */
public record Finding(Code code, String subject, Map<String, Long> parameters, List<String> path) {

    public Finding {
        parameters = Map.copyOf(parameters);
        path = List.copyOf(path);
    }

    /** In the order in which they are listed, the gravest first. */
    public enum Code {
        /** Members wait for each other and no exercised cold start says how to leave the circle. */
        CYCLE_WITHOUT_BOOTSTRAP,
        /** Recovery takes longer than the maximum tolerable period of disruption (strictly). */
        BREACH,
        /** Recovery and the work that piled up together take longer than the maximum tolerable period. */
        WORK_RECOVERY_BREACH,
        /** Recovery takes longer than the recovery time objective. */
        GAP,
        /** A hard prerequisite promises to be back later than what needs it. */
        OBJECTIVE_INCONSISTENCY,
        /** Objective and maximum tolerable period meet without a margin. */
        ZERO_MARGIN;

        public boolean serious() {
            return this == CYCLE_WITHOUT_BOOTSTRAP || this == BREACH;
        }
    }
}
