package customs.portal.bcp;

import customs.portal.bcp.AnalysisSheet.Cell;
import customs.portal.bcp.AnalysisSheet.Table;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** How ready the administration is, as far as it is recorded: what is not recorded yet counts as missing. */
@RequestScoped
class ReadinessSheet implements StandingAnalysis {
    private final AnalysisClient client;
    private final PlanClient bcp;
    private final Catalogue catalogue;
    private final Clock clock;

    ReadinessSheet(@RestClient AnalysisClient client, @RestClient PlanClient bcp, Catalogue catalogue, Clock clock) {
        this.client = client;
        this.bcp = bcp;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @Override
    public String key() {
        return "readiness";
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public AnalysisSheet sheet(AnalysisEntry entry) {
        if (catalogue.services().isEmpty()) {
            return AnalysisSheet.NONE;
        }
        var answer = client.readiness(new AnalysisClient.ReadinessQuestion(
                bcp.portfolio().readiness().services().stream()
                        .map(ReadinessSheet::evidence)
                        .toList(),
                LocalDate.now(clock)));
        var parts = answer.result().services();
        var table = new Table(
                "parts",
                entry.say("readiness_table"),
                List.of(
                        entry.say("service"),
                        entry.say("tier"),
                        entry.say("part_plan"),
                        entry.say("part_exercise"),
                        entry.say("part_capability"),
                        entry.say("part_contacts"),
                        entry.say("part_actions"),
                        entry.say("part_score")),
                parts.stream()
                        .map(part -> Cell.row(
                                catalogue.name(part.service()),
                                part.tier(),
                                entry.percent(part.plan()),
                                entry.percent(part.exercise()),
                                entry.percent(part.capability()),
                                entry.percent(part.contacts()),
                                entry.percent(part.actions()),
                                entry.percent(part.score())))
                        .toList());
        var bars = parts.stream()
                .map(part -> new Bars.Entry(
                        catalogue.name(part.service()),
                        0,
                        part.score().doubleValue(),
                        "blue",
                        entry.percent(part.score())))
                .toList();
        return new AnalysisSheet(
                List.of(named(answer.explanation().getFirst()), entry.say("readiness_gaps")),
                List.of(Bars.of(entry.say("readiness_picture"), bars)),
                List.of(),
                List.of(table),
                answer.inputHash());
    }

    private static AnalysisClient.Evidence evidence(PortfolioView.ServiceReadiness service) {
        return new AnalysisClient.Evidence(
                service.part().service(),
                service.part().tier(),
                service.planCurrent(),
                service.lastExercise(),
                service.late(),
                service.contacts(),
                service.contactsVerified(),
                0,
                0);
    }

    /** The question named services by code; people know their names. */
    private String named(String sentence) {
        var text = sentence;
        for (var service : catalogue.services()) {
            text = text.replaceAll(
                    "\\b" + java.util.regex.Pattern.quote(service.service().code()) + "\\b",
                    java.util.regex.Matcher.quoteReplacement(service.service().name()));
        }
        return text;
    }
}
