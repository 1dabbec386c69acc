package customs.portal.bcp;

import customs.portal.bcp.AnalysisSheet.Cell;
import customs.portal.bcp.AnalysisSheet.Table;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.ArrayList;
import java.util.List;

/** How much work may be lost, in an ordinary disruption and in one that destroys what it can. */
@RequestScoped
class DataLossSheet implements StandingAnalysis {
    private static final int COPIES = 2;

    private final AnalysisClient client;
    private final Catalogue catalogue;

    DataLossSheet(@RestClient AnalysisClient client, Catalogue catalogue) {
        this.client = client;
        this.catalogue = catalogue;
    }

    @Override
    public String key() {
        return "data-loss";
    }

    @Override
    public int order() {
        return 7;
    }

    @Override
    public AnalysisSheet sheet(AnalysisEntry entry) {
        var nodes = catalogue.nodeChoices();
        if (nodes.isEmpty()) {
            return AnalysisSheet.NONE;
        }
        var resource = entry.choice("holder", nodes, usual());
        var rpo = entry.span("rpo", "15 min");
        var copies = new ArrayList<AnalysisClient.Copy>();
        for (int i = 1; i <= COPIES; i++) {
            var interval = entry.span("interval_" + i, i == 1 ? "24 h" : "0");
            var copying = entry.span("copying_" + i, i == 1 ? "3 h" : "0");
            var transfer = entry.span("transfer_" + i, i == 1 ? "1 h" : "5 min");
            boolean immutable = entry.ticked("immutable_" + i, i == 1);
            if (interval != null) {
                copies.add(new AnalysisClient.Copy(
                        entry.say("copy_name", i),
                        interval,
                        copying == null ? 0L : copying,
                        transfer == null ? 0L : transfer,
                        immutable));
            }
        }
        if (entry.faulty() || resource == null) {
            return AnalysisSheet.NONE;
        }
        var holding = List.of(new AnalysisClient.Holding(resource, rpo, copies));
        var ordinary = client.dataLoss(new AnalysisClient.DataLossQuestion(holding, false));
        var attack = client.dataLoss(new AnalysisClient.DataLossQuestion(holding, true));
        var rows = new ArrayList<List<Cell>>();
        var bars = new ArrayList<Bars.Entry>();
        add(entry, "loss_ordinary", ordinary.results().getFirst(), rows, bars);
        add(entry, "loss_attack", attack.results().getFirst(), rows, bars);
        if (rpo != null) {
            bars.add(new Bars.Entry(entry.say("rpo"), 0, rpo, "green", entry.span(rpo)));
        }
        var tables = new ArrayList<>(List.of(new Table(
                "losses",
                entry.say("loss_table"),
                List.of(
                        entry.say("disruption"),
                        entry.say("copy_that_counts"),
                        entry.say("lost"),
                        entry.word("judgement"),
                        entry.say("too_much"),
                        entry.say("longest_interval")),
                rows)));
        recorded(entry, tables);
        return new AnalysisSheet(
                List.of(
                        entry.say("loss_ordinary") + ": "
                                + ordinary.explanation().getFirst(),
                        entry.say("loss_attack") + ": " + attack.explanation().getFirst()),
                List.of(Bars.of(entry.say("loss_picture"), bars)),
                List.of(),
                tables,
                attack.inputHash());
    }

    /** What the estate says of its own data, in an ordinary disruption and in an attack. */
    private void recorded(AnalysisEntry entry, List<Table> tables) {
        var holdings = catalogue.resources().stream()
                .map(ResourceView::resource)
                .filter(one -> one.backups() != null && !one.backups().isEmpty())
                .map(one -> new AnalysisClient.Holding(
                        one.code(),
                        one.rpoSeconds(),
                        one.backups().stream()
                                .map(copy -> new AnalysisClient.Copy(
                                        copy.name(),
                                        copy.intervalSeconds(),
                                        copy.copySeconds(),
                                        copy.transferSeconds(),
                                        copy.immutable()))
                                .toList()))
                .toList();
        if (holdings.isEmpty()) {
            return;
        }
        var rows = new ArrayList<List<Cell>>();
        for (boolean attack : new boolean[] {false, true}) {
            client.dataLoss(new AnalysisClient.DataLossQuestion(holdings, attack))
                    .results()
                    .forEach(one -> rows.add(Cell.row(
                            catalogue.name(one.resource()),
                            entry.say(attack ? "loss_attack" : "loss_ordinary"),
                            one.copy(),
                            one.lossSeconds() == null ? entry.say("everything") : entry.span(one.lossSeconds()),
                            entry.verdict(one.verdict()),
                            entry.span(one.gapSeconds()))));
        }
        tables.add(new Table(
                "recorded",
                entry.say("loss_recorded"),
                List.of(
                        entry.say("holder"),
                        entry.say("disruption"),
                        entry.say("copy_that_counts"),
                        entry.say("lost"),
                        entry.word("judgement"),
                        entry.say("too_much")),
                rows));
    }

    private static void add(
            AnalysisEntry entry,
            String key,
            AnalysisClient.DataLoss.Result result,
            List<List<Cell>> rows,
            List<Bars.Entry> bars) {
        var lost = result.lossSeconds() == null ? entry.say("everything") : entry.span(result.lossSeconds());
        rows.add(Cell.row(
                entry.say(key),
                result.copy(),
                lost,
                entry.verdict(result.verdict()),
                entry.span(result.gapSeconds()),
                entry.span(result.longestIntervalSeconds())));
        if (result.lossSeconds() != null) {
            bars.add(new Bars.Entry(
                    entry.say(key), 0, result.lossSeconds(), AnalysisEntry.tone(result.verdict()), lost));
        }
    }

    private String usual() {
        return catalogue.resources().stream()
                .filter(one -> "DATA".equals(one.resource().kind()))
                .map(one -> one.resource().code())
                .findFirst()
                .orElseGet(() -> catalogue.nodeChoices().getFirst().value());
    }
}
