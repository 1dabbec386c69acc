package customs.bcp.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who waits for whom among tasks, and how long the way is from the start of each to the end of all behind it. */
final class TaskOrder {
    final List<List<Integer>> followers = new ArrayList<>();
    /** Seconds, own duration included. */
    final long[] tail;

    TaskOrder(List<CrewTask> tasks) {
        int size = tasks.size();
        tail = new long[size];
        Map<String, Integer> index = HashMap.newHashMap(size);
        for (int t = 0; t < size; t++) {
            followers.add(new ArrayList<>());
            if (index.put(tasks.get(t).code(), t) != null) {
                throw new IllegalArgumentException(
                        "Two tasks are called " + tasks.get(t).code() + ".");
            }
        }
        int[] open = new int[size];
        for (int t = 0; t < size; t++) {
            for (String before : tasks.get(t).after()) {
                Integer predecessor = index.get(before);
                if (predecessor == null) {
                    throw new IllegalArgumentException(
                            "Task " + tasks.get(t).code() + " waits for " + before + ", which is not there.");
                }
                followers.get(predecessor).add(t);
                open[t]++;
            }
        }
        int[] order = new int[size];
        int known = 0;
        for (int t = 0; t < size; t++) {
            if (open[t] == 0) {
                order[known++] = t;
            }
        }
        for (int head = 0; head < known; head++) {
            for (int next : followers.get(order[head])) {
                if (--open[next] == 0) {
                    order[known++] = next;
                }
            }
        }
        if (known < size) {
            throw new IllegalArgumentException("Tasks wait for each other in a circle: " + waiting(tasks, open) + ".");
        }
        for (int i = size - 1; i >= 0; i--) {
            int t = order[i];
            long behind = 0;
            for (int next : followers.get(t)) {
                behind = Math.max(behind, tail[next]);
            }
            tail[t] = tasks.get(t).seconds() + behind;
        }
    }

    private static String waiting(List<CrewTask> tasks, int[] open) {
        var codes = new ArrayList<String>();
        for (int t = 0; t < open.length && codes.size() < 10; t++) {
            if (open[t] > 0) {
                codes.add(tasks.get(t).code());
            }
        }
        return String.join(", ", codes);
    }
}
