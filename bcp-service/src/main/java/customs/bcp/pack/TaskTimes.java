package customs.bcp.pack;

import customs.bcp.plan.PlanContent.PlanTask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** When each task can begin at the earliest: once all that comes first is done, each in its planned time. */
final class TaskTimes {
    private final Map<String, PlanTask> tasks;
    private final Map<String, Long> starts = new HashMap<>();

    /** @param tasks without circles, as a plan has them */
    TaskTimes(List<PlanTask> tasks) {
        this.tasks = tasks.stream().collect(Collectors.toMap(PlanTask::code, Function.identity()));
    }

    /** Seconds after the task's phase began. */
    long start(PlanTask task) {
        var known = starts.get(task.code());
        if (known != null) {
            return known;
        }
        long start = 0;
        for (var before : task.after()) {
            var one = tasks.get(before);
            if (one.phase() == task.phase()) {
                start = Math.max(start, start(one) + (one.plannedSeconds() == null ? 0 : one.plannedSeconds()));
            }
        }
        starts.put(task.code(), start);
        return start;
    }
}
