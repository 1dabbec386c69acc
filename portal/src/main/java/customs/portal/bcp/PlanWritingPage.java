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
import java.util.Locale;
import java.util.function.Supplier;

/** Writing on a draft, one part at a time: the scope, a section, or one line of a list ({@code new} for one more). */
@Path("/bcp/writing/{id}")
@RolesAllowed("bcp-author")
public class PlanWritingPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance scope(PlanVersionView plan, PlanPartView scope, List<Choice> services);

        static native TemplateInstance section(PlanVersionView plan, PlanSectionView section);

        static native TemplateInstance line(
                PlanVersionView plan, String kind, int version, String at, LineValues values, Choices choices);
    }

    /** What the fields of a line offer. */
    public record Choices(
            List<Choice> kinds,
            List<Choice> phases,
            List<Choice> uses,
            List<Choice> services,
            List<Choice> measures,
            List<Choice> comparators,
            List<Choice> held,
            List<Choice> languages,
            List<Choice> parties) {}

    private final PlanClient client;
    private final Catalogue catalogue;
    private final Form form;
    private final LineEntry entry;
    private final Wording wording;
    private final Language language;

    PlanWritingPage(
            @RestClient PlanClient client,
            Catalogue catalogue,
            Form form,
            LineEntry entry,
            Wording wording,
            Language language) {
        this.client = client;
        this.catalogue = catalogue;
        this.form = form;
        this.entry = entry;
        this.wording = wording;
        this.language = language;
    }

    @GET
    @Path("scope")
    public TemplateInstance scope(@RestPath String id) {
        return Templates.scope(client.version(id), client.part(id, "SERVICE"), catalogue.serviceChoices());
    }

    @POST
    @Path("scope")
    public Response submitScope(@RestPath String id) {
        return write(
                id,
                "SERVICE",
                () -> PlanContent.scope(form.number("reviewIntervalMonths"), form.texts("services")),
                () -> scope(id));
    }

    @GET
    @Path("section/{section}")
    public TemplateInstance section(@RestPath String id, @RestPath String section) {
        return Templates.section(client.version(id), client.section(id, section));
    }

    /** Only writing on the same section is a conflict: the version sent is that of the section. */
    @POST
    @Path("section/{section}")
    public Response submitSection(@RestPath String id, @RestPath String section) {
        return form.send(
                () -> new PlanClient.SectionEntry(
                        form.textOrNull("preparedness"), form.textOrNull("response"), form.textOrNull("recovery")),
                written -> client.writeSection(id, section, form.ifMatch(), written),
                done -> Outcome.done("/bcp/versions/" + id, "written"),
                () -> section(id, section));
    }

    @GET
    @Path("{kind}/{at}")
    public TemplateInstance line(@RestPath String id, @RestPath String kind, @RestPath String at) {
        var plan = client.version(id);
        var part = client.part(id, part(kind));
        var lines = part.parts().lines(kind);
        var values = at.equals("new")
                ? LineValues.empty(kind, language.locale())
                : LineValues.of(lines.get(index(at, lines)), language.locale());
        return Templates.line(plan, kind, part.version(), at, values, choices(kind, plan));
    }

    /** Only writing on the same list is a conflict: the version sent is that of the list. */
    @POST
    @Path("{kind}/{at}")
    public Response submitLine(@RestPath String id, @RestPath String kind, @RestPath String at) {
        boolean remove = !form.texts("remove").isEmpty();
        return write(
                id,
                part(kind),
                () -> {
                    var lines = client.part(id, part(kind)).parts().lines(kind);
                    return PlanContent.of(kind, changed(lines, at, remove ? null : entry.read(kind)));
                },
                () -> line(id, kind, at));
    }

    /** What bcp-service calls the lines of a kind. */
    private static String part(String kind) {
        if (!PlanContent.KINDS.contains(kind)) {
            throw new NotFoundException();
        }
        return kind.toUpperCase(Locale.ROOT);
    }

    /** The list with the line replaced, added at the end, or, for null, removed. */
    private static List<?> changed(List<?> lines, String at, Object line) {
        var changed = new ArrayList<Object>(lines);
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
                        .toList(),
                words(
                        "measure",
                        "OUTAGE_DURATION",
                        "FORECAST_DURATION",
                        "STABLE_DURATION",
                        "SERVICES_DOWN",
                        "OFFICES_AFFECTED",
                        "CAPACITY",
                        "STAFF_PRESENT",
                        "BACKLOG",
                        "AUTHORITY_INSTRUCTION"),
                words("comparator", "MORE_THAN", "AT_LEAST", "EQUAL_TO", "AT_MOST", "LESS_THAN"),
                words("held", "false", "true"),
                List.of(new Choice("en", "English"), new Choice("fr", "Français")),
                plan.content().parties().stream()
                        .filter(party -> party.code() != null)
                        .map(party -> new Choice(party.code(), party.name()))
                        .toList());
    }

    private List<Choice> words(String prefix, String... values) {
        return Choice.of(wording, language, "bcp", prefix, values);
    }

    private Response write(String id, String part, Supplier<PlanContent> parts, Supplier<TemplateInstance> again) {
        return form.send(
                parts,
                written -> client.writePart(id, part, form.ifMatch(), written),
                done -> Outcome.done("/bcp/versions/" + id, "written"),
                again);
    }
}
