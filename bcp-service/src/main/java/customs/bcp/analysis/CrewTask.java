package customs.bcp.analysis;

import java.util.List;

/**
 * A piece of recovery work that one crew does without a break.
 *
 * @param code its name among the tasks
 * @param seconds how long it takes, 0 or more
 * @param after codes of the tasks that must be done before it starts
 */
public record CrewTask(String code, long seconds, List<String> after) {
    public CrewTask {
        if (seconds < 0) {
            throw new IllegalArgumentException("Task " + code + " takes less than no time.");
        }
        after = List.copyOf(after);
    }
}
