package customs.bcp.analysis;

import customs.bcp.analysis.Cascade.Spell;
import customs.bcp.estate.EstateSnapshot;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What one scenario does to the services of an estate, given which nodes it takes down and when. */
final class Effects {
    private final Map<String, List<EstateSnapshot.Group>> soft;
    private final Map<String, List<Spell>> down;
    private final CutHit cuts;

    Effects(EstateSnapshot estate, Collection<String> hit, Map<String, List<Spell>> down) {
        this.down = down;
        cuts = new CutHit(estate, hit);
        soft = Capability.soft(estate);
    }

    /** @param from when the service fails; null when it stays up */
    StressMatrix.Cell cell(Scenario scenario, EstateSnapshot.Node node, Long from, long seconds) {
        var verdict = Verdict.of(seconds, node.rtoSeconds(), node.mtpdSeconds());
        boolean never = seconds == Graph.NEVER;
        Long late =
                switch (verdict) {
                    case BREACH -> never ? null : Long.valueOf(seconds - node.mtpdSeconds());
                    case GAP -> never ? null : Long.valueOf(seconds - node.rtoSeconds());
                    case OK, NOT_RATED -> 0L;
                };
        var capability = Capability.of(node, soft.getOrDefault(node.code(), List.of()), down);
        return new StressMatrix.Cell(
                scenario.code(),
                node.code(),
                from,
                never ? null : seconds,
                verdict,
                late,
                capability.failsAtSeconds() == null ? null : capability,
                from == null ? List.of() : cuts.of(node.code()));
    }
}
