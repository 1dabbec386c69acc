package customs.portal.bcp;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
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

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Writing on a draft, one part at a time: the scope, a section, or one line of a list ({@code new} for one more). */
@Path("/bcp/writing/{id}")
@RolesAllowed("bcp-author")
public class PlanWritingPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance scope(PlanVersionView plan, List<Choice> services);

        static native TemplateInstance section(PlanVersionView plan, String section, List<String> phases);

        static native TemplateInstance line(
                PlanVersionView plan, String kind, String at, LineValues values, Choices choices);
    }

    /** What the fields of a line offer. */
    public record Choices(List<Choice> kinds, List<Choice> phases, List<Choice> uses, List<Choice> services) {}

    private final BcpClient client;
    private final Catalogue catalogue;
    private final Form form;
    private final SpanEntry spans;
    private final Wording wording;
    private final Language language;

    PlanWritingPage(
            @RestClient BcpClient client,
            Catalogue catalogue,
            Form form,
            SpanEntry spans,
            Wording wording,
            Language language) {
        this.client = client;
        this.catalogue = catalogue;
        this.form = form;
        this.spans = spans;
        this.wording = wording;
        this.language = language;
    }

    @GET
    @Path("scope")
    public TemplateInstance scope(@RestPath String id) {
        return Templates.scope(client.version(id), catalogue.serviceChoices());
    }

    @POST
    @Path("scope")
    public Response submitScope(@RestPath String id) {
        return write(
                id,
                () -> client.version(id)
                        .content()
                        .withScope(form.number("reviewIntervalMonths"), form.texts("services")),
                () -> scope(id));
    }

    @GET
    @Path("section/{section}")
    public TemplateInstance section(@RestPath String id, @RestPath String section) {
        if (!PlanVersionPage.SECTIONS.contains(section)) {
            throw new NotFoundException();
        }
        return Templates.section(client.version(id), section, PlanVersionPage.PHASES);
    }

    @POST
    @Path("section/{section}")
    public Response submitSection(@RestPath String id, @RestPath String section) {
        return write(
                id,
                () -> {
                    var content = client.version(id).content();
                    var texts = new ArrayList<>(content.sections().stream()
                            .filter(one -> !one.section().equals(section))
                            .toList());
                    for (var phase : PlanVersionPage.PHASES) {
                        if (!form.text(phase).isEmpty()) {
                            form.named("/sections/" + texts.size() + "/text", phase);
                            texts.add(new PlanContent.SectionText(section, phase, form.text(phase)));
                        }
                    }
                    return content.withSections(texts);
                },
                () -> section(id, section));
    }

    @GET
    @Path("{kind}/{at}")
    public TemplateInstance line(@RestPath String id, @RestPath String kind, @RestPath String at) {
        var plan = client.version(id);
        return Templates.line(plan, kind, at, values(plan.content(), kind, at), choices(kind, plan));
    }

    @POST
    @Path("{kind}/{at}")
    public Response submitLine(@RestPath String id, @RestPath String kind, @RestPath String at) {
        boolean remove = !form.texts("remove").isEmpty();
        return write(id, () -> content(client.version(id).content(), kind, at, remove), () -> line(id, kind, at));
    }

    private PlanContent content(PlanContent content, String kind, String at, boolean remove) {
        return switch (kind) {
            case "party" ->
                content.withParties(changed(
                        content.parties(),
                        at,
                        remove ? null : new PlanContent.Party(form.textOrNull("kind"), form.text("name"))));
            case "criterion" ->
                content.withCriteria(changed(
                        content.criteria(),
                        at,
                        remove
                                ? null
                                : new PlanContent.Criterion(
                                        form.textOrNull("kind"), form.text("text"), spans.seconds("afterSeconds"))));
            case "task" -> content.withTasks(changed(content.tasks(), at, remove ? null : task()));
            case "treatment" ->
                content.withTreatments(changed(
                        content.treatments(),
                        at,
                        remove
                                ? null
                                : new PlanContent.Treatment(
                                        form.textOrNull("service"),
                                        form.textOrNull("kind"),
                                        form.text("text"),
                                        form.text("ownerRole"),
                                        form.date("due"))));
            default -> throw new NotFoundException();
        };
    }

    private PlanContent.Task task() {
        var after = List.of(form.text("after").split("[\\s,;]+")).stream()
                .filter(code -> !code.isBlank())
                .toList();
        return new PlanContent.Task(
                form.textOrNull("code"),
                form.textOrNull("phase"),
                form.text("title"),
                form.textOrNull("ownerRole"),
                form.textOrNull("alternateRole"),
                spans.seconds("plannedSeconds"),
                after,
                form.textOrNull("use"));
    }

    /** The list with the line replaced, added at the end, or, for null, removed. */
    private static <T> List<T> changed(List<T> lines, String at, T line) {
        var changed = new ArrayList<>(lines);
        if (at.equals("new")) {
            changed.add(line);
        } else if (line == null) {
            changed.remove(index(at, lines));
        } else {
            changed.set(index(at, lines), line);
        }
        return changed;
    }

    private static int index(String at, List<?> lines) {
        if (!at.matches("\\d{1,4}") || Integer.parseInt(at) >= lines.size()) {
            throw new NotFoundException();
        }
        return Integer.parseInt(at);
    }

    private LineValues values(PlanContent content, String kind, String at) {
        boolean empty = at.equals("new");
        return switch (kind) {
            case "party" ->
                empty ? LineValues.empty(kind) : LineValues.of(content.parties().get(index(at, content.parties())));
            case "criterion" ->
                empty
                        ? LineValues.empty(kind)
                        : LineValues.of(content.criteria().get(index(at, content.criteria())), language.locale());
            case "task" ->
                empty
                        ? LineValues.empty(kind)
                        : LineValues.of(content.tasks().get(index(at, content.tasks())), language.locale());
            case "treatment" ->
                empty
                        ? LineValues.empty(kind)
                        : LineValues.of(content.treatments().get(index(at, content.treatments())));
            default -> throw new NotFoundException();
        };
    }

    private Choices choices(String kind, PlanVersionView plan) {
        return new Choices(
                switch (kind) {
                    case "party" -> words("party", "AGENCY", "OPERATOR", "ADMINISTRATION", "OTHER");
                    case "criterion" -> words("criterion", "ACTIVATION", "ESCALATION", "DEACTIVATION");
                    case "treatment" -> words("treatment", "ACTION", "ACCEPTED_RISK");
                    default -> List.of();
                },
                words("phase", PlanVersionPage.PHASES.toArray(String[]::new)),
                words("use", "BOTH", "EXERCISE", "REAL"),
                plan.services().stream()
                        .map(service -> new Choice(service.code(), service.name()))
                        .toList());
    }

    private List<Choice> words(String prefix, String... values) {
        return Choice.of(wording, language, "bcp", prefix, values);
    }

    private Response write(String id, Supplier<PlanContent> content, Supplier<TemplateInstance> again) {
        return form.send(
                content,
                written -> client.write(id, form.ifMatch(), written),
                plan -> Outcome.done("/bcp/versions/" + id, "written"),
                again);
    }
}
