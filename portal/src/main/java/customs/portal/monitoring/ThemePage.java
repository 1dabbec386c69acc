package customs.portal.monitoring;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
import customs.portal.service.Answer;
import customs.portal.service.Etag;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;

/** One theme of a report: the form for whoever may save it, the answers for everybody else. */
@Path("/monitoring/reports/{id}/themes/{theme}")
@RolesAllowed({"report-contributor", "report-validator", "analyst", "body-secretary", "delegate", "auditor"})
public class ThemePage {
    /** What the form offers to choose from. */
    public record Choices(List<Choice> statuses, List<Choice> disclosures, List<Choice> yesNo) {
        /** The written levels of an indicator. */
        public List<Choice> levels(ReportView.Point point) {
            return point.scale().stream()
                    .map(level -> new Choice(String.valueOf(level.value()), level.value() + " – " + level.text()))
                    .toList();
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance theme(
                ReportView report,
                ReportView.Section section,
                Choices choices,
                List<ResolutionView.Benchmark> benchmarks);

        static native TemplateInstance entry(
                ReportView report,
                ReportView.Section section,
                Choices choices,
                List<ResolutionView.Benchmark> benchmarks);
    }

    private final MonitoringClient client;
    private final PublicationClient publication;
    private final Form form;
    private final Refusals refusals;
    private final Wording wording;
    private final Language language;

    ThemePage(
            @RestClient MonitoringClient client,
            @RestClient PublicationClient publication,
            Form form,
            Refusals refusals,
            Wording wording,
            Language language) {
        this.client = client;
        this.publication = publication;
        this.form = form;
        this.refusals = refusals;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance display(@RestPath String id, @RestPath String theme) {
        var report = client.report(id);
        var section = section(report, theme);
        return ActLink.offered(section.acts(), "save")
                ? Templates.entry(report, section, choices(), benchmarks())
                : Templates.theme(report, section, choices(), benchmarks());
    }

    @POST
    public Response submit(@RestPath String id, @RestPath String theme) {
        var section = section(client.report(id), theme);
        var entries = new Entries(form, wording, language);
        return form.send(
                () -> entries.read(section),
                answers -> answers.isEmpty()
                        ? client.report(id)
                        : refusals.worded(
                                () -> client.save(id, theme, version(section), new MonitoringClient.Answers(answers))),
                report -> Outcome.done("/monitoring/reports/" + id + "/themes/" + theme, "saved"),
                () -> display(id, theme));
    }

    /** The version that the form was drawn with; a form without one is of no version at all. */
    private String version(ReportView.Section section) {
        return form.ifMatch() == null ? Etag.of(section.version()) : form.ifMatch();
    }

    private static ReportView.Section section(ReportView report, String theme) {
        var section = report.section(theme);
        if (section == null) {
            throw new NotFoundException();
        }
        return section;
    }

    /** What others measured stands beside; without it the page is as good. */
    private List<ResolutionView.Benchmark> benchmarks() {
        Answer<List<ResolutionView.Benchmark>> answer = Answer.of(publication::benchmarks);
        return answer.isDown() ? List.of() : answer.content();
    }

    private Choices choices() {
        return new Choices(
                Choice.of(wording, language, "monitoring", "status", "A", "P", "E", "B", "Q", "L", "M", "O"),
                Choice.of(wording, language, "monitoring", "disclosure", "WCO", "PUBLIC", "PRIVATE"),
                List.of(
                        new Choice("true", wording.say("monitoring", language.locale(), "yes")),
                        new Choice("false", wording.say("monitoring", language.locale(), "no"))));
    }
}
