package customs.portal.bcp;

import customs.portal.bcp.AnalysisSheet.Cell;
import customs.portal.bcp.AnalysisSheet.Table;
import customs.portal.form.Choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a stress test says beside how long services are down: capacity, backlog, blame, plans, data, people, traffic. */
final class StressTables {
    private final AnalysisEntry entry;
    private final Catalogue catalogue;
    private final Map<String, String> titles;

    StressTables(AnalysisEntry entry, Catalogue catalogue, Map<String, String> titles) {
        this.entry = entry;
        this.catalogue = catalogue;
        this.titles = titles;
    }

    /** The lowest capacity, and what is promised at least, where anything is. */
    Object capacity(AnalysisClient.Stress.Cell cell) {
        var capability = cell.capability();
        if (capability == null) {
            return "100 %";
        }
        var lowest = capability.lowestPercent().toPlainString();
        return capability.requiredPercent() == null
                ? lowest + " %"
                : new Cell(
                        entry.say(
                                "stress_of_minimum",
                                lowest,
                                capability.requiredPercent().toPlainString()),
                        Boolean.TRUE.equals(capability.keepsMinimum()) ? "green" : "red");
    }

    /** When the work that piled up is caught up; nothing where rates are not stated. */
    Object backlog(AnalysisClient.Stress.Cell cell) {
        var backlog = cell.capability() == null ? null : cell.capability().backlog();
        return backlog == null ? null : entry.end(backlog.normalAtSeconds());
    }

    String cut(AnalysisClient.Stress.Cell cell) {
        return cell.cut() == null || cell.cut().isEmpty()
                ? null
                : cell.cut().stream().limit(3).map(catalogue::name).collect(Collectors.joining(", "))
                        + (cell.cut().size() > 3 ? ", …" : "");
    }

    /** Tables that have rows. */
    List<Table> of(AnalysisClient.Stress answer) {
        Map<String, String> offices =
                catalogue.officeChoices().stream().collect(Collectors.toMap(Choice::value, Choice::text));
        var result = answer.result();
        var tables = new ArrayList<Table>();
        add(
                tables,
                "plans",
                "stress_plans",
                List.of("scenario", "stress_plan", "stress_covers"),
                (answer.activations() == null ? List.<AnalysisClient.Stress.Activation>of() : answer.activations())
                        .stream()
                                .map(one -> Cell.row(
                                        title(one.scenario()),
                                        one.plan() + ": " + one.title(),
                                        one.services().stream()
                                                .map(catalogue::name)
                                                .collect(Collectors.joining(", "))))
                                .toList());
        add(
                tables,
                "data",
                "stress_data",
                List.of("scenario", "holder", "copy_that_counts", "lost", "too_much"),
                result.losses().stream()
                        .map(one -> Cell.row(
                                title(one.scenario()),
                                catalogue.name(one.loss().resource()),
                                one.loss().copy(),
                                one.loss().lossSeconds() == null
                                        ? new Cell(entry.say("everything"), "red")
                                        : entry.span(one.loss().lossSeconds()),
                                entry.span(one.loss().gapSeconds())))
                        .toList());
        add(
                tables,
                "people",
                "stress_people",
                List.of("scenario", "pool", "office", "present", "needed", "short_by", "dropped"),
                result.workforces().stream()
                        .map(one -> Cell.row(
                                title(one.scenario()),
                                one.pool() == null ? null : catalogue.name(one.pool()),
                                one.office() == null ? null : offices.getOrDefault(one.office(), one.office()),
                                one.present(),
                                one.needed(),
                                new Cell(String.valueOf(one.shortBy()), one.shortBy() > 0 ? "red" : "green"),
                                one.dropped().isEmpty()
                                        ? null
                                        : one.dropped().stream()
                                                .map(catalogue::name)
                                                .collect(Collectors.joining(", "))))
                        .toList());
        add(
                tables,
                "traffic",
                "stress_traffic",
                List.of("scenario", "growth", "waiting", "clearing"),
                result.traffic().stream()
                        .map(one -> Cell.row(
                                title(one.scenario()),
                                one.growthPerDay().toPlainString(),
                                one.backlog().toPlainString(),
                                one.clearingDays() == null
                                        ? entry.say("never_cleared")
                                        : one.clearingDays().toPlainString()))
                        .toList());
        add(
                tables,
                "recurrences",
                "stress_recurrences",
                List.of("scenario", "recurrence_from", "recurrence_until", "relapses"),
                result.recurrences().stream()
                        .flatMap(one -> one.activations().stream()
                                .map(spell -> Cell.row(
                                        title(one.scenario()),
                                        entry.span(spell.fromSeconds()),
                                        entry.end(spell.untilSeconds()),
                                        spell.relapses())))
                        .toList());
        return tables;
    }

    private void add(List<Table> tables, String id, String caption, List<String> heads, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            tables.add(new Table(
                    id,
                    entry.say(caption),
                    heads.stream().map(head -> entry.say(head)).toList(),
                    rows));
        }
    }

    private String title(String scenario) {
        return titles.getOrDefault(scenario, scenario);
    }
}
