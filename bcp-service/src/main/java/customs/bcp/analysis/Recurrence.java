package customs.bcp.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * A disruption that comes back: what follows within a stated time is a relapse of the same activation, what follows later
 * is a new one. Seconds since the first closure.
 *
 * @param activations in the order of time
 */
public record Recurrence(String scenario, long relapseSeconds, List<Activation> activations) {

    public Recurrence {
        activations = List.copyOf(activations);
    }

    /**
     * @param untilSeconds end of the last closure; null for one without end
     * @param relapses closures after its first
     */
    public record Activation(long fromSeconds, Long untilSeconds, int relapses) {}

    /** From the first second on until the last, which does not belong to it; null for no end. */
    public record Closure(long fromSeconds, Long untilSeconds) {
        public Closure {
            if (fromSeconds < 0 || (untilSeconds != null && untilSeconds <= fromSeconds)) {
                throw new IllegalArgumentException("A closure ends before it starts.");
            }
        }
    }

    /**
     * @param closures in the order of time, none reaching into the next
     * @param relapseSeconds the longest time after an end within which the next closure is a relapse, itself included
     */
    public static Recurrence of(String scenario, List<Closure> closures, long relapseSeconds) {
        if (relapseSeconds < 0) {
            throw new IllegalArgumentException("The time for a relapse cannot be negative.");
        }
        var activations = new ArrayList<Activation>();
        for (int i = 0; i < closures.size(); i++) {
            var closure = closures.get(i);
            var before = activations.isEmpty() ? null : activations.getLast();
            if (before != null && (before.untilSeconds() == null || closure.fromSeconds() < before.untilSeconds())) {
                throw new IllegalArgumentException("Closures must follow each other in time.");
            }
            if (before != null && closure.fromSeconds() - before.untilSeconds() <= relapseSeconds) {
                activations.set(
                        activations.size() - 1,
                        new Activation(before.fromSeconds(), closure.untilSeconds(), before.relapses() + 1));
            } else {
                activations.add(new Activation(closure.fromSeconds(), closure.untilSeconds(), 0));
            }
        }
        return new Recurrence(scenario, relapseSeconds, activations);
    }
}
