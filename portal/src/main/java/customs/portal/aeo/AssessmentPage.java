package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All criteria of an application on one page. A criterion that several levels ask for is judged once, and the verdict is given for each of
 * those levels.
 */
@Path("/aeo/cases/{id}/judge")
@RolesAllowed("aeo-officer")
public class AssessmentPage {
    /** A criterion with the levels that ask for it and the last verdict. */
    public record Line(String criterion, String name, Source source, List<String> levels, String finding, String note) {
        public String label() {
            return "(" + criterion + ") " + name;
        }

        public String findingField() {
            return "finding-" + criterion;
        }

        public String noteField() {
            return "note-" + criterion;
        }
    }

    /** What is to be sent: one verdict for one level. */
    record Change(Line line, String level, String finding, String note) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance judge(
                ApplicationView application, List<Line> lines, List<Choice> findings, boolean offered);
    }

    private final AeoClient client;
    private final Form form;
    private final Wording wording;
    private final Language language;

    AssessmentPage(@RestClient AeoClient client, Form form, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance judge(@RestPath String id) {
        var application = client.application(id);
        return Templates.judge(
                application,
                lines(client.verdicts(id)),
                Choice.of(wording, language, "aeo", "finding", "MET", "NOT_MET"),
                ActLink.offered(application.acts(), "judge"));
    }

    /** Sends what was entered or changed, verdict by verdict; what was accepted before a refusal stays recorded. */
    @POST
    public Response submit(@RestPath String id) {
        return form.send(
                () -> changes(lines(client.verdicts(id))),
                changes -> {
                    var version = form.ifMatch();
                    for (Change change : changes) {
                        form.named("/note", change.line().noteField())
                                .named("/finding", change.line().findingField());
                        var after = client.judge(
                                id,
                                version,
                                new AeoClient.Judgement(
                                        change.level(), change.line().criterion(), change.finding(), change.note()));
                        version = "\"" + after.version() + "\"";
                    }
                    return id;
                },
                done -> Outcome.done("/aeo/cases/" + id, "judge"),
                () -> judge(id));
    }

    private List<Change> changes(List<Line> lines) {
        return lines.stream()
                .filter(this::changed)
                .flatMap(line -> line.levels().stream()
                        .map(level -> new Change(
                                line, level, form.textOrNull(line.findingField()), form.text(line.noteField()))))
                .toList();
    }

    private boolean changed(Line line) {
        var finding = form.textOrNull(line.findingField());
        var note = form.text(line.noteField());
        return (finding != null || !note.isEmpty())
                && !(Objects.equals(finding, line.finding())
                        && note.equals(Objects.requireNonNullElse(line.note(), "")));
    }

    static List<Line> lines(List<ApplicationView.Verdict> verdicts) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (var verdict : verdicts) {
            lines.merge(
                    verdict.criterion(),
                    new Line(
                            verdict.criterion(),
                            verdict.criterionName(),
                            verdict.source(),
                            List.of(verdict.level()),
                            verdict.finding(),
                            verdict.note()),
                    AssessmentPage::both);
        }
        return List.copyOf(lines.values());
    }

    /** Two levels with the same verdict share a line; where one has none yet, the line is still open. */
    private static Line both(Line one, Line other) {
        var levels = new java.util.ArrayList<>(one.levels());
        levels.addAll(other.levels());
        var same = Objects.equals(one.finding(), other.finding());
        return new Line(
                one.criterion(), one.name(), one.source(), levels, same ? one.finding() : null, same ? one.note() : "");
    }
}
