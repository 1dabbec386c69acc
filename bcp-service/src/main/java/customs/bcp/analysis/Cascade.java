package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How outages spread. A member that is down counts against its dependent once the group's hold-up time has passed and it
 * is still down (strictly); a dependent fails when more members count than its group can spare, and is back after its
 * own recovery time once every group has enough members again. A circle fails only when something hits it.
 *
 * @param effects nodes that were down, in the order in which they failed, of equals by code
 * @param slower nodes that go on with less, because soft dependencies are missing, the least capacity first, then by code
 * @param deadlocks members of circles that wait for each other and have no documented cold start
 */
public record Cascade(List<Effect> effects, List<Slower> slower, List<List<String>> deadlocks) {

    public Cascade {
        effects = List.copyOf(effects);
        slower = List.copyOf(slower);
        deadlocks = List.copyOf(deadlocks);
    }

    /** Down from the first second inclusive to the last exclusive; {@code untilSeconds} null for never up again. */
    public record Spell(long fromSeconds, Long untilSeconds) {}

    /** A node that soft dependencies cost capacity, whether it is down as well or not. */
    public record Slower(String code, Capability capability) {}

    /**
     * What happened to one node.
     *
     * @param spells in the order of time
     * @param downtimeSeconds all spells together; null for never up again
     * @param longestSeconds the longest spell, which is what the objectives are held against; null for never up again
     * @param gapSeconds how much longer than its objective; null without objective or when never up again
     * @param lateSeconds how much longer than its maximum tolerable period, 0 if within; null as above
     * @param path codes from the outage that started it to the node itself, at its first failure
     */
    public record Effect(
            String code,
            List<Spell> spells,
            Long downtimeSeconds,
            Long longestSeconds,
            Verdict verdict,
            Long gapSeconds,
            Long lateSeconds,
            List<String> path) {

        public Effect {
            spells = List.copyOf(spells);
            path = List.copyOf(path);
        }
    }

    /** @param outages of nodes in the estate; several of one node may overlap */
    public static Cascade of(EstateSnapshot estate, Collection<Outage> outages) {
        var run = new Spread(estate, List.copyOf(outages));
        var graph = run.graph;
        var effects = new ArrayList<Effect>();
        for (int v = 0; v < graph.size; v++) {
            if (!run.last.spells.get(v).isEmpty()) {
                effects.add(effect(run, v));
            }
        }
        effects.sort(Comparator.<Effect>comparingLong(
                        effect -> effect.spells().getFirst().fromSeconds())
                .thenComparing(Effect::code));
        return new Cascade(
                effects,
                slower(estate, effects),
                run.deadlocks.stream()
                        .map(members -> Arrays.stream(members)
                                .mapToObj(graph::code)
                                .sorted()
                                .toList())
                        .toList());
    }

    private static List<Slower> slower(EstateSnapshot estate, List<Effect> effects) {
        Map<String, List<Spell>> down = new HashMap<>();
        effects.forEach(effect -> down.put(effect.code(), effect.spells()));
        var soft = Capability.soft(estate);
        var slower = new ArrayList<Slower>();
        for (var node : estate.nodes()) {
            var groups = soft.getOrDefault(node.code(), List.of());
            if (Capability.feels(groups, down)) {
                slower.add(new Slower(node.code(), Capability.of(node, groups, down)));
            }
        }
        slower.sort(Comparator.comparing((Slower one) -> one.capability().lowestPercent())
                .thenComparing(Slower::code));
        return slower;
    }

    /** What happened to a node; null when it stayed up. */
    public Effect effect(String code) {
        return effects.stream()
                .filter(effect -> effect.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private static Effect effect(Spread run, int v) {
        var node = run.graph.nodes.get(v);
        var spells = run.last.spells.get(v);
        Long total = 0L;
        Long longest = 0L;
        if (spells.stream().map(Spell::untilSeconds).anyMatch(Objects::isNull)) {
            total = null;
            longest = null;
        } else {
            for (var spell : spells) {
                long length = spell.untilSeconds() - spell.fromSeconds();
                total += length;
                longest = Math.max(longest, length);
            }
        }
        var verdict = Verdict.of(longest == null ? Graph.NEVER : longest, node.rtoSeconds(), node.mtpdSeconds());
        return new Effect(
                node.code(),
                spells,
                total,
                longest,
                verdict,
                beyond(longest, node.rtoSeconds()),
                beyond(longest, node.mtpdSeconds()),
                Analysis.codes(run.graph, run.path(v)));
    }

    private static Long beyond(Long longest, Long promise) {
        return longest == null || promise == null ? null : Math.max(0, longest - promise);
    }
}
