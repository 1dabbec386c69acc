package customs.portal.bcp;

import customs.portal.bcp.AnalysisSheet.Cell;
import customs.portal.bcp.AnalysisSheet.Table;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which crew recovers what when, if only so many crews are there. */
@RequestScoped
class SequenceSheet implements StandingAnalysis {
    private final AnalysisClient client;
    private final Catalogue catalogue;

    SequenceSheet(@RestClient AnalysisClient client, Catalogue catalogue) {
        this.client = client;
        this.catalogue = catalogue;
    }

    @Override
    public String key() {
        return "sequence";
    }

    @Override
    public int order() {
        return 6;
    }

    @Override
    public AnalysisSheet sheet(AnalysisEntry entry) {
        var crews = entry.number("crews", 2, 1, 5_000);
        if (entry.faulty() || catalogue.nodeChoices().isEmpty()) {
            return AnalysisSheet.NONE;
        }
        var answer = client.sequence(new AnalysisClient.SequenceQuestion(tasks(), crews));
        var slots = answer.result().slots();
        var table = new Table(
                "slots",
                entry.say("sequence_table"),
                List.of(entry.say("task"), entry.say("crew"), entry.say("start"), entry.say("done"), entry.say("tail")),
                slots.stream()
                        .map(slot -> Cell.row(
                                catalogue.name(slot.task()),
                                slot.crew(),
                                entry.span(slot.startSeconds()),
                                entry.span(slot.endSeconds()),
                                entry.span(slot.tailSeconds())))
                        .toList());
        var bars = slots.stream()
                .map(slot -> new Bars.Entry(
                        entry.say("crew_task", slot.crew(), catalogue.name(slot.task())),
                        slot.startSeconds(),
                        slot.endSeconds(),
                        "blue",
                        entry.span(slot.endSeconds())))
                .toList();
        return new AnalysisSheet(
                answer.explanation(),
                List.of(Bars.of(entry.say("sequence_picture"), bars)),
                List.of(),
                List.of(table),
                answer.inputHash());
    }

    /** Everything of the estate is recovered by a crew, after all that it needs; what is lost softly need not wait. */
    private List<AnalysisClient.Task> tasks() {
        Map<String, Set<String>> needs = new HashMap<>();
        for (var view : catalogue.dependencies()) {
            var dependency = view.dependency();
            if ("HARD".equals(dependency.strength())) {
                needs.computeIfAbsent(dependency.of(), code -> new LinkedHashSet<>())
                        .addAll(dependency.members());
            }
        }
        var tasks = new ArrayList<AnalysisClient.Task>();
        catalogue.services().stream()
                .map(ServiceView::service)
                .forEach(one -> tasks.add(task(one.code(), one.recoverySeconds(), needs)));
        catalogue.resources().stream()
                .map(ResourceView::resource)
                .forEach(one -> tasks.add(task(one.code(), one.recoverySeconds(), needs)));
        return tasks;
    }

    private static AnalysisClient.Task task(String code, long seconds, Map<String, Set<String>> needs) {
        return new AnalysisClient.Task(code, seconds, List.copyOf(needs.getOrDefault(code, Set.of())));
    }
}
