package customs.portal.bcp;

import customs.portal.bcp.AnalysisSheet.Cell;
import customs.portal.bcp.AnalysisSheet.Table;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Every service under every scenario of the catalogue, the worst first. */
@RequestScoped
class StressSheet implements StandingAnalysis {
    /** What the scenario is called that people enter. */
    private static final String OWN = "OWN";

    private final AnalysisClient client;
    private final Catalogue catalogue;

    StressSheet(@RestClient AnalysisClient client, Catalogue catalogue) {
        this.client = client;
        this.catalogue = catalogue;
    }

    @Override
    public String key() {
        return "stress";
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public AnalysisSheet sheet(AnalysisEntry entry) {
        if (catalogue.services().isEmpty()) {
            return AnalysisSheet.NONE;
        }
        var scenarios = client.scenarios().items();
        Map<String, String> titles = scenarios.stream()
                .collect(Collectors.toMap(
                        AnalysisClient.Scenario::code, AnalysisClient.Scenario::title, (a, b) -> a, HashMap::new));
        var absences = absences(entry);
        if (entry.faulty()) {
            return AnalysisSheet.NONE;
        }
        titles.put(OWN, entry.say("stress_own"));
        var answer = client.stress(new AnalysisClient.StressQuestion(
                null, absences.isEmpty() ? null : List.of(new AnalysisClient.Absence(OWN, absences))));
        var beside = new StressTables(entry, catalogue, titles);
        var cells = answer.result().cells();
        var worst = new Table(
                "cells",
                entry.say("stress_table"),
                List.of(
                        entry.say("scenario"),
                        entry.say("service"),
                        entry.word("judgement"),
                        entry.word("late"),
                        entry.say("down_for"),
                        entry.say("stress_capacity"),
                        entry.say("stress_backlog"),
                        entry.say("stress_cut")),
                cells.stream()
                        .map(cell -> Cell.row(
                                titles.getOrDefault(cell.scenario(), cell.scenario()),
                                catalogue.name(cell.service()),
                                entry.verdict(cell.verdict()),
                                cell.verdict().matches("BREACH|GAP") ? entry.end(cell.lateSeconds()) : "–",
                                cell.fromSeconds() == null
                                        ? entry.say("stays_up")
                                        : cell.fromSeconds() == 0
                                                ? entry.end(cell.downSeconds())
                                                : entry.say(
                                                        "stress_from",
                                                        entry.end(cell.downSeconds()),
                                                        entry.span(cell.fromSeconds())),
                                beside.capacity(cell),
                                beside.backlog(cell),
                                beside.cut(cell)))
                        .toList());
        var tables = new ArrayList<>(List.of(heat(entry, cells, titles), worst));
        tables.addAll(beside.of(answer));
        tables.add(told(entry, scenarios));
        return new AnalysisSheet(
                answer.explanation().stream()
                        .sorted(Comparator.comparing(sentence -> !sentence.startsWith(OWN + ":")))
                        .limit(5)
                        .map(sentence -> titled(sentence, titles))
                        .toList(),
                List.of(),
                List.of(),
                tables,
                answer.inputHash());
    }

    /** One field per office where people work whose crews the estate states. */
    private List<AnalysisClient.OfficeAbsence> absences(AnalysisEntry entry) {
        var staffed = catalogue.resources().stream()
                .map(ResourceView::resource)
                .filter(one -> one.office() != null
                        && one.units() != null
                        && one.kind().matches("PEOPLE|ROLE"))
                .map(one -> one.office())
                .collect(Collectors.toSet());
        var absences = new ArrayList<AnalysisClient.OfficeAbsence>();
        for (var office : catalogue.officeChoices()) {
            if (staffed.contains(office.value())) {
                var share = entry.share("absent-" + office.value(), entry.say("stress_absent", office.text()));
                if (share != null) {
                    absences.add(new AnalysisClient.OfficeAbsence(office.value(), share));
                }
            }
        }
        return absences;
    }

    /** The sentences name a scenario by its code, in front. */
    private static String titled(String sentence, Map<String, String> titles) {
        int colon = sentence.indexOf(':');
        var code = colon < 0 ? "" : sentence.substring(0, colon).strip();
        return titles.containsKey(code) ? titles.get(code) + sentence.substring(colon) : sentence;
    }

    /** The matrix itself: colours are the picture, and each cell says its verdict in words. */
    private Table heat(AnalysisEntry entry, List<AnalysisClient.Stress.Cell> cells, Map<String, String> titles) {
        var codes = cells.stream()
                .map(AnalysisClient.Stress.Cell::scenario)
                .distinct()
                .toList();
        var services = cells.stream()
                .map(AnalysisClient.Stress.Cell::service)
                .distinct()
                .toList();
        Map<String, AnalysisClient.Stress.Cell> at =
                cells.stream().collect(Collectors.toMap(cell -> cell.scenario() + "\n" + cell.service(), cell -> cell));
        var heads = new ArrayList<String>(List.of(entry.say("scenario")));
        services.forEach(service -> heads.add(catalogue.name(service)));
        return new Table(
                "matrix",
                entry.say("stress_matrix"),
                heads,
                codes.stream()
                        .map(code -> {
                            var row = new ArrayList<Cell>(List.of(Cell.of(titles.getOrDefault(code, code))));
                            services.forEach(service -> {
                                var cell = at.get(code + "\n" + service);
                                row.add(
                                        cell.fromSeconds() == null
                                                ? Cell.of(entry.say("stays_up"))
                                                : new Cell(
                                                        entry.end(cell.downSeconds()),
                                                        AnalysisEntry.tone(cell.verdict())));
                            });
                            return (List<Cell>) row;
                        })
                        .toList());
    }

    private Table told(AnalysisEntry entry, List<AnalysisClient.Scenario> scenarios) {
        return new Table(
                "scenarios",
                entry.say("scenario_table"),
                List.of(
                        entry.say("scenario"),
                        entry.say("scenario_begin"),
                        entry.say("scenario_hits"),
                        entry.say("scenario_duration"),
                        entry.say("scenario_source")),
                scenarios.stream()
                        .map(one -> Cell.row(
                                one.title(),
                                one.from() == null ? null : one.from().toString(),
                                hits(entry, one),
                                one.seconds() == null
                                        ? one.from() == null ? null : entry.say("scenario_unknown")
                                        : one.atLeast()
                                                ? entry.say("at_least", entry.span(one.seconds()))
                                                : entry.span(one.seconds()),
                                one.source()))
                        .toList());
    }

    /** What it takes away or breaks, by kind; else whether it is about staff or traffic. */
    private static String hits(AnalysisEntry entry, AnalysisClient.Scenario one) {
        var parts = new ArrayList<String>();
        one.kinds().forEach(kind -> parts.add(entry.word("resource_kind_" + kind)));
        if (one.broken() != null) {
            one.broken()
                    .forEach((kind, seconds) ->
                            parts.add(entry.word("resource_kind_" + kind) + " (" + entry.span(seconds) + ")"));
        }
        if (one.absentPercent() != null || one.teams() != null) {
            parts.add(entry.say("scenario_staff"));
        }
        if (one.traffic() != null) {
            parts.add(entry.say("scenario_traffic"));
        }
        return parts.isEmpty() ? entry.say("scenario_outside") : String.join(", ", parts);
    }
}
