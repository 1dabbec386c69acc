package customs.bcp.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Which crew does what when, if only so many crews are there. List scheduling without breaks: whenever a crew is free
 * it takes, of the tasks that may start, the one with the longest way still to go behind it, of equals the smaller
 * code. A heuristic: seldom far from the shortest schedule, but a faster task may make it longer (Graham 1966).
 *
 * @param crews how many; never more than there are tasks
 * @param seconds when the last task is done
 * @param unlimitedSeconds when it would be done with a crew for every task
 * @param slots in the order of their start, of equals in the order in which they were given out
 */
public record CrewSchedule(int crews, long seconds, long unlimitedSeconds, List<Slot> slots) {

    public CrewSchedule {
        slots = List.copyOf(slots);
    }

    /**
     * One task of one crew.
     *
     * @param crew from 1; the free crew with the smallest number takes the task
     * @param tailSeconds from its start to the end of everything that waits for it
     */
    public record Slot(String task, int crew, long startSeconds, long endSeconds, long tailSeconds) {}

    /**
     * @param crews at least one
     * @throws IllegalArgumentException for no crew, a code used twice, an unknown predecessor or a circle of tasks
     */
    public static CrewSchedule of(List<CrewTask> tasks, int crews) {
        if (crews < 1) {
            throw new IllegalArgumentException("Without a crew nothing is done.");
        }
        var order = new TaskOrder(tasks);
        int enough = Math.clamp(crews, 1, Math.max(1, tasks.size()));
        long unlimited = 0;
        for (long tail : order.tail) {
            unlimited = Math.max(unlimited, tail);
        }
        var slots = schedule(tasks, order, enough);
        long end = slots.stream().mapToLong(Slot::endSeconds).max().orElse(0);
        return new CrewSchedule(enough, end, unlimited, slots);
    }

    private static List<Slot> schedule(List<CrewTask> tasks, TaskOrder order, int crews) {
        var ready = new PriorityQueue<Integer>(Comparator.<Integer>comparingLong(t -> -order.tail[t])
                .thenComparing(t -> tasks.get(t).code()));
        var free = new PriorityQueue<Integer>();
        var busy = new PriorityQueue<Slot>(Comparator.comparingLong(Slot::endSeconds));
        Map<String, Integer> index = new HashMap<>();
        int[] open = new int[tasks.size()];
        for (int t = 0; t < open.length; t++) {
            index.put(tasks.get(t).code(), t);
            open[t] = tasks.get(t).after().size();
            if (open[t] == 0) {
                ready.add(t);
            }
        }
        for (int crew = 1; crew <= crews; crew++) {
            free.add(crew);
        }
        var slots = new ArrayList<Slot>(open.length);
        long now = 0;
        while (slots.size() < open.length || !busy.isEmpty()) {
            while (!ready.isEmpty() && !free.isEmpty()) {
                int t = ready.poll();
                var task = tasks.get(t);
                var slot = new Slot(task.code(), free.poll(), now, now + task.seconds(), order.tail[t]);
                slots.add(slot);
                busy.add(slot);
            }
            now = busy.element().endSeconds();
            while (!busy.isEmpty() && busy.element().endSeconds() == now) {
                var done = busy.poll();
                free.add(done.crew());
                for (int next : order.followers.get(index.get(done.task()))) {
                    if (--open[next] == 0) {
                        ready.add(next);
                    }
                }
            }
        }
        return slots;
    }
}
