package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What other recovery times would change for one service, and what would hold it up next.
 *
 * @param after the whole analysis with the changed times
 * @param beforeSeconds earliest recovery of {@code toward} as it is, null for never
 * @param afterSeconds the same with the changes
 * @param gainSeconds how much earlier, negative when later; null when either is never
 * @param furtherGainSeconds what bringing the changed times to zero would still gain; 0 when others hold it up by now
 * @param nextBottleneck codes that hold it up now, or would next, without having done so before; smallest code first
 */
public record WhatIf(
        RecoveryAnalysis after,
        Long beforeSeconds,
        Long afterSeconds,
        Long gainSeconds,
        Long furtherGainSeconds,
        List<String> nextBottleneck) {

    public WhatIf {
        nextBottleneck = List.copyOf(nextBottleneck);
    }

    /** @param changes new recovery times in seconds by code; each code must be in the estate */
    public static WhatIf of(
            EstateSnapshot estate, Collection<String> initiators, String toward, Map<String, Long> changes) {
        var before = Analysis.recovery(estate, initiators, toward);
        String target = before.toward();
        var changed = changed(estate, changes);
        var after = Analysis.recovery(changed, initiators, target);
        var none = new HashMap<>(changes);
        none.replaceAll((code, seconds) -> 0L);
        var atZero = Analysis.recovery(changed(estate, none), initiators, target);
        Long was = target == null ? null : before.node(target).erSeconds();
        Long is = target == null ? null : after.node(target).erSeconds();
        Long least = target == null ? null : atZero.node(target).erSeconds();
        var next = newlyCritical(before, after);
        if (next.isEmpty()) {
            next = newlyCritical(before, atZero);
        }
        return new WhatIf(after, was, is, difference(was, is), difference(is, least), next);
    }

    private static Long difference(Long was, Long is) {
        return was == null || is == null ? null : was - is;
    }

    /** The estate with other recovery times, in seconds by code. */
    public static EstateSnapshot changed(EstateSnapshot estate, Map<String, Long> changes) {
        var nodes = estate.nodes().stream()
                .map(node -> changes.containsKey(node.code()) ? node.withRecovery(changes.get(node.code())) : node)
                .toList();
        return new EstateSnapshot(nodes, estate.groups(), estate.bootstraps());
    }

    private static List<String> newlyCritical(RecoveryAnalysis before, RecoveryAnalysis after) {
        Set<String> critical = new HashSet<>();
        before.nodes().stream()
                .filter(RecoveryAnalysis.NodeRecovery::critical)
                .forEach(node -> critical.add(node.code()));
        return after.nodes().stream()
                .filter(node -> node.critical() && !critical.contains(node.code()))
                .map(RecoveryAnalysis.NodeRecovery::code)
                .sorted()
                .toList();
    }
}
