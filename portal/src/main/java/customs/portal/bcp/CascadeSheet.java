package customs.portal.bcp;

import customs.portal.bcp.AnalysisSheet.Cell;
import customs.portal.bcp.AnalysisSheet.Table;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How outages spread through buffers and alternatives, and until when. */
@RequestScoped
class CascadeSheet implements StandingAnalysis {
    private static final int OUTAGES = 3;

    private final AnalysisClient client;
    private final Catalogue catalogue;

    CascadeSheet(@RestClient AnalysisClient client, Catalogue catalogue) {
        this.client = client;
        this.catalogue = catalogue;
    }

    @Override
    public String key() {
        return "cascade";
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public AnalysisSheet sheet(AnalysisEntry entry) {
        var nodes = catalogue.nodeChoices();
        if (nodes.isEmpty()) {
            return AnalysisSheet.NONE;
        }
        var outages = new ArrayList<AnalysisClient.Outage>();
        for (int i = 1; i <= OUTAGES; i++) {
            var code = entry.choice("away_" + i, nodes, i == 1 ? usual() : null);
            var from = entry.span("from_" + i, "0 h");
            var until = entry.span("until_" + i, i == 1 ? "10 h" : "");
            if (code != null) {
                outages.add(new AnalysisClient.Outage(code, from == null ? 0L : from, until));
            }
        }
        if (entry.faulty() || outages.isEmpty()) {
            return AnalysisSheet.NONE;
        }
        var answer = client.cascade(new AnalysisClient.CascadeQuestion(outages));
        var effects = answer.result().effects();
        double end = effects.stream()
                .flatMap(effect -> effect.spells().stream())
                .mapToDouble(spell -> spell.untilSeconds() == null ? spell.fromSeconds() * 1.5 : spell.untilSeconds())
                .max()
                .orElse(1);
        var bars = new ArrayList<Bars.Entry>();
        for (var effect : effects) {
            for (var spell : effect.spells()) {
                bars.add(new Bars.Entry(
                        catalogue.name(effect.code()),
                        spell.fromSeconds(),
                        spell.untilSeconds() == null ? end : spell.untilSeconds(),
                        AnalysisEntry.tone(effect.verdict()),
                        entry.span(spell.fromSeconds()) + " – " + entry.end(spell.untilSeconds())));
            }
        }
        var table = new Table(
                "effects",
                entry.say("cascade_table"),
                List.of(
                        entry.word("node"),
                        entry.say("down_from"),
                        entry.say("up_again"),
                        entry.say("down_for"),
                        entry.word("judgement"),
                        entry.word("late"),
                        entry.say("cascade_path")),
                effects.stream()
                        .map(effect -> Cell.row(
                                catalogue.name(effect.code()),
                                entry.span(effect.spells().getFirst().fromSeconds()),
                                entry.end(effect.spells().getLast().untilSeconds()),
                                entry.end(effect.downtimeSeconds()),
                                entry.verdict(effect.verdict()),
                                entry.span(effect.gapSeconds()),
                                String.join(
                                        " → ",
                                        effect.path().stream()
                                                .map(catalogue::name)
                                                .toList())))
                        .toList());
        return new AnalysisSheet(
                effects.isEmpty() ? List.of(entry.say("cascade_nothing")) : answer.explanation(),
                List.of(Bars.of(entry.say("cascade_picture"), bars)),
                List.of(),
                answer.result().slower().isEmpty()
                        ? List.of(table)
                        : List.of(table, slower(entry, answer.result().slower())),
                answer.inputHash());
    }

    /** Who goes on with less, step by step. */
    private Table slower(AnalysisEntry entry, List<AnalysisClient.Cascade.Slower> slower) {
        return new Table(
                "slower",
                entry.say("slower_table"),
                List.of(entry.word("node"), entry.say("stress_capacity"), entry.say("slower_steps")),
                slower.stream()
                        .map(one -> Cell.row(
                                catalogue.name(one.code()),
                                one.capability().lowestPercent().toPlainString() + " %",
                                one.capability().steps().stream()
                                        .limit(8)
                                        .map(step -> entry.span(step.fromSeconds()) + ": "
                                                + step.percent().toPlainString() + " %")
                                        .collect(Collectors.joining(", "))))
                        .toList());
    }

    /** Power if there is any, for it is what fails first elsewhere. */
    private String usual() {
        return catalogue.resources().stream()
                .filter(one -> "UTILITY".equals(one.resource().kind()))
                .map(one -> one.resource().code())
                .findFirst()
                .orElseGet(() -> catalogue.nodeChoices().getLast().value());
    }
}
