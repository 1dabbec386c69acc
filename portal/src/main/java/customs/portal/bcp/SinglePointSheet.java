package customs.portal.bcp;

import customs.portal.bcp.AnalysisSheet.Cell;
import customs.portal.bcp.AnalysisSheet.Table;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.ArrayList;
import java.util.List;

/** Whose failure alone takes a service down, and which two together. */
@RequestScoped
class SinglePointSheet implements StandingAnalysis {
    private static final int MOST_PAIRS = 500;

    private final AnalysisClient client;
    private final Catalogue catalogue;

    SinglePointSheet(@RestClient AnalysisClient client, Catalogue catalogue) {
        this.client = client;
        this.catalogue = catalogue;
    }

    @Override
    public String key() {
        return "single-points";
    }

    @Override
    public int order() {
        return 1;
    }

    @Override
    public AnalysisSheet sheet(AnalysisEntry entry) {
        var services = catalogue.serviceChoices();
        if (services.isEmpty()) {
            return AnalysisSheet.NONE;
        }
        var pairsOf = entry.choice("pairs_of", services, services.getFirst().value());
        if (entry.faulty()) {
            return AnalysisSheet.NONE;
        }
        return sheet(entry, client.singlePoints(new AnalysisClient.SinglePointQuestion(pairsOf, MOST_PAIRS)));
    }

    AnalysisSheet sheet(AnalysisEntry entry, AnalysisClient.SinglePoints answer) {
        var tables = new ArrayList<Table>();
        tables.add(new Table(
                "ranking",
                entry.say("single_ranking"),
                List.of(entry.word("node"), entry.say("single_takes_down")),
                answer.ranking().stream()
                        .map(weight -> Cell.row(catalogue.name(weight.code()), weight.services()))
                        .toList()));
        tables.add(new Table(
                "services",
                entry.say("single_services"),
                List.of(
                        entry.say("service"),
                        entry.say("single_count"),
                        entry.say("single_names"),
                        entry.say("alternative")),
                answer.services().stream()
                        .map(line -> Cell.row(
                                catalogue.name(line.service()),
                                line.count(),
                                names(line.singlePoints()),
                                line.withoutAlternative()
                                        ? new Cell(entry.say("alternative_none"), "red")
                                        : Cell.of(entry.say("alternative_some"))))
                        .toList()));
        if (answer.pairs() != null) {
            tables.add(new Table(
                    "pairs",
                    entry.say(
                            "pairs_table",
                            catalogue.name(answer.pairs().service()),
                            answer.pairs().total()),
                    List.of(entry.say("pair_first"), entry.say("pair_second")),
                    answer.pairs().pairs().stream()
                            .map(pair -> Cell.row(catalogue.name(pair.first()), catalogue.name(pair.second())))
                            .toList()));
        }
        var bars = Bars.of(
                entry.say("single_picture"),
                answer.ranking().stream()
                        .limit(15)
                        .map(weight -> new Bars.Entry(
                                catalogue.name(weight.code()),
                                0,
                                weight.services(),
                                "red",
                                Integer.toString(weight.services())))
                        .toList());
        return new AnalysisSheet(answer.explanation(), List.of(bars), List.of(), tables, answer.inputHash());
    }

    private String names(List<String> codes) {
        return String.join(", ", codes.stream().map(catalogue::name).toList());
    }
}
