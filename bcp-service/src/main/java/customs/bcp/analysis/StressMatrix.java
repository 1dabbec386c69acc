package customs.bcp.analysis;

import customs.bcp.estate.EstateSnapshot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Every service under every scenario, the worst first: breaches by how far beyond the maximum tolerable period (never
 * back before all), then gaps by how far beyond the objective, then the rest by downtime. Beside it, what scenarios do to
 * data, people and traffic.
 *
 * @param losses the worst first
 * @param workforces the shortest of people first
 * @param traffic the longest to clear first
 * @param recurrences disruptions that come back, in the order asked
 */
public record StressMatrix(
        List<Cell> cells,
        List<Loss> losses,
        List<Workforce> workforces,
        List<TrafficShift> traffic,
        List<Recurrence> recurrences) {

    public StressMatrix {
        cells = List.copyOf(cells);
        losses = List.copyOf(losses);
        workforces = List.copyOf(workforces);
        traffic = List.copyOf(traffic);
        recurrences = List.copyOf(recurrences);
    }

    /**
     * One service under one scenario.
     *
     * @param fromSeconds when it fails; null when it stays up
     * @param downSeconds how long, 0 when it stays up; null for never back
     * @param lateSeconds beyond the maximum tolerable period for BREACH, beyond the objective for GAP, else 0; null for
     *     never back
     * @param capability how much it still does, and what piles up; null when nothing of it suffers
     * @param cut what of the scenario takes it down: each alone, or all of them together; empty when it stays up
     */
    public record Cell(
            String scenario,
            String service,
            Long fromSeconds,
            Long downSeconds,
            Verdict verdict,
            Long lateSeconds,
            Capability capability,
            List<String> cut) {
        public Cell {
            cut = List.copyOf(cut);
        }
    }

    /** A resource whose data a scenario touches. */
    public record Loss(String scenario, DataLoss loss) {}

    /**
     * A resource that holds data.
     *
     * @param rpoSeconds its recovery point objective, null for none
     */
    public record Holding(String resource, Long rpoSeconds, List<BackupCopy> copies) {
        public Holding {
            copies = List.copyOf(copies);
        }
    }

    private static final Comparator<Cell> WORST = Comparator.<Cell>comparingInt(StressMatrix::rank)
            .thenComparing(
                    cell -> cell.lateSeconds() == null ? Long.MAX_VALUE : cell.lateSeconds(), Comparator.reverseOrder())
            .thenComparing(
                    cell -> cell.downSeconds() == null ? Long.MAX_VALUE : cell.downSeconds(), Comparator.reverseOrder())
            .thenComparing(Cell::scenario)
            .thenComparing(Cell::service);

    /** Cells for every node marked as a service; data is looked at where a scenario hits its resource or destroys. */
    public static StressMatrix of(
            EstateSnapshot estate,
            Collection<? extends Scenario> scenarios,
            Collection<Holding> holdings,
            Collection<Workforce> workforces,
            Collection<TrafficShift> traffic,
            Collection<Recurrence> recurrences) {
        var cells = new ArrayList<Cell>();
        var losses = new ArrayList<Loss>();
        for (var scenario : scenarios) {
            switch (scenario) {
                case Scenario.Broken broken -> broken(estate, broken, cells);
                case Scenario.Away away -> away(estate, away, cells);
            }
            for (var holding : holdings) {
                if (scenario.destructive() || hits(scenario, holding.resource())) {
                    losses.add(new Loss(
                            scenario.code(),
                            DataLoss.of(
                                    holding.resource(),
                                    holding.rpoSeconds(),
                                    holding.copies(),
                                    scenario.destructive())));
                }
            }
        }
        cells.sort(WORST);
        losses.sort(Comparator.<Loss, Long>comparing(
                        loss -> loss.loss().lossSeconds() == null
                                ? Long.MAX_VALUE
                                : loss.loss().gapSeconds() == null
                                        ? -1
                                        : loss.loss().gapSeconds(),
                        Comparator.reverseOrder())
                .thenComparing(Loss::scenario)
                .thenComparing(loss -> loss.loss().resource()));
        return new StressMatrix(
                cells,
                losses,
                workforces.stream()
                        .sorted(Comparator.comparingInt(Workforce::shortBy)
                                .reversed()
                                .thenComparing(Workforce::scenario))
                        .toList(),
                traffic.stream()
                        .sorted(Comparator.<TrafficShift>comparingDouble(shift -> shift.clearingDays() == null
                                        ? -Double.MAX_VALUE
                                        : -shift.clearingDays().doubleValue())
                                .thenComparing(TrafficShift::scenario))
                        .toList(),
                List.copyOf(recurrences));
    }

    /** The cell of one service under one scenario; null when there is none. */
    public Cell cell(String scenario, String service) {
        return cells.stream()
                .filter(cell ->
                        cell.scenario().equals(scenario) && cell.service().equals(service))
                .findFirst()
                .orElse(null);
    }

    private static boolean hits(Scenario scenario, String resource) {
        return switch (scenario) {
            case Scenario.Broken broken -> broken.recoveries().containsKey(resource);
            case Scenario.Away away ->
                away.outages().stream().anyMatch(outage -> outage.code().equals(resource));
        };
    }

    private static void broken(EstateSnapshot estate, Scenario.Broken scenario, List<Cell> cells) {
        var nodes = estate.nodes().stream()
                .map(node -> scenario.recoveries().get(node.code()) == null
                        ? node
                        : node.withRecovery(scenario.recoveries().get(node.code())))
                .toList();
        var hit = new EstateSnapshot(nodes, estate.groups(), estate.bootstraps());
        var graph = new Graph(hit);
        scenario.recoveries().keySet().forEach(code -> SinglePoints.find(graph, code));
        var recovery = Analysis.recover(graph, hit, scenario.recoveries().keySet());
        Map<String, List<Cascade.Spell>> down = new HashMap<>();
        for (int v = 0; v < graph.size; v++) {
            if (recovery.down[v] && recovery.earliest[v] != 0) {
                long until = recovery.earliest[v];
                down.put(graph.code(v), List.of(new Cascade.Spell(0, until == Graph.NEVER ? null : until)));
            }
        }
        var effect = new Effects(hit, scenario.recoveries().keySet(), down);
        for (int v = 0; v < graph.size; v++) {
            if (nodes.get(v).service()) {
                cells.add(effect.cell(scenario, nodes.get(v), recovery.down[v] ? 0L : null, recovery.earliest[v]));
            }
        }
    }

    private static void away(EstateSnapshot estate, Scenario.Away scenario, List<Cell> cells) {
        Map<String, Cascade.Effect> effects = new HashMap<>();
        Cascade.of(estate, scenario.outages()).effects().forEach(effect -> effects.put(effect.code(), effect));
        Map<String, List<Cascade.Spell>> down = new HashMap<>();
        effects.forEach((code, effect) -> down.put(code, effect.spells()));
        var all = new Effects(
                estate, scenario.outages().stream().map(Outage::code).toList(), down);
        for (var node : estate.nodes()) {
            var effect = effects.get(node.code());
            if (node.service() && effect == null) {
                cells.add(all.cell(scenario, node, null, 0));
            } else if (node.service()) {
                cells.add(all.cell(
                        scenario,
                        node,
                        effect.spells().getFirst().fromSeconds(),
                        effect.longestSeconds() == null ? Graph.NEVER : effect.longestSeconds()));
            }
        }
    }

    private static int rank(Cell cell) {
        return switch (cell.verdict()) {
            case BREACH -> 0;
            case GAP -> 1;
            case OK -> 2;
            case NOT_RATED -> 3;
        };
    }
}
