package customs.portal.bcp;

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
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** One office, service, resource, dependency or cold start: entered and changed. */
@Path("/bcp/estate-parts/{kind}/{id}")
@RolesAllowed("bcp-author")
public class EstatePartPage {
    /** What the fields offer. */
    public record Choices(
            List<Choice> kinds,
            List<Choice> bases,
            List<Choice> evidence,
            List<Choice> nodes,
            List<Choice> offices,
            List<Choice> categories,
            List<Choice> levels,
            List<Choice> metrics,
            List<Choice> yesNo) {
        /** Beyond that codes are written out: nobody ticks from a list of hundreds. */
        public boolean isTickable() {
            return nodes.size() <= 80;
        }
    }

    /** The lists within the form. */
    public record Lists(
            List<EstatePart.Line> capacity,
            List<EstatePart.Line> impacts,
            List<EstatePart.Line> peaks,
            List<EstatePart.Line> tolerances,
            List<EstatePart.Line> backups) {}

    /** What a service or resource needs, and what it is called. */
    public record Needs(String code, List<DependencyView> groups, Catalogue catalogue) {
        public String name(String member) {
            return catalogue.name(member);
        }
    }

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance part(
                String kind,
                String id,
                EstatePart part,
                boolean change,
                boolean remove,
                Choices choices,
                Lists lists,
                Needs needs,
                ServiceView service);
    }

    private final BcpClient client;
    private final Catalogue catalogue;
    private final EstateEntry entry;
    private final EstateLines lines;
    private final Form form;
    private final Wording wording;
    private final Language language;

    EstatePartPage(
            @RestClient BcpClient client,
            Catalogue catalogue,
            EstateEntry entry,
            EstateLines lines,
            Form form,
            Wording wording,
            Language language) {
        this.client = client;
        this.catalogue = catalogue;
        this.entry = entry;
        this.lines = lines;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance part(@RestPath String kind, @RestPath String id, @RestQuery String of) {
        var part = id.equals("new") ? EstatePart.empty().about(of) : entry.recorded(kind, id);
        boolean change = id.equals("new")
                ? ActLink.offered(client.estate().acts(), "add-" + kind)
                : ActLink.offered(part.acts(), "change");
        return Templates.part(
                kind,
                id,
                part,
                change,
                ActLink.offered(part.acts(), "remove"),
                choices(kind),
                new Lists(
                        part.lines("capacity", 2, lines.sent("capacity")),
                        part.lines("impacts", 3, lines.sent("impacts")),
                        part.lines("peaks", 1, lines.sent("peaks")),
                        part.lines("tolerances", 1, lines.sent("tolerances")),
                        part.lines("backups", 2, lines.sent("backups"))),
                List.of("service", "resource").contains(kind) && !id.equals("new")
                        ? new Needs(
                                part.value("code"),
                                client.dependenciesOf(part.value("code"), 200, null)
                                        .items(),
                                catalogue)
                        : null,
                kind.equals("service") && !id.equals("new") ? client.service(id) : null);
    }

    @POST
    public Response submit(@RestPath String kind, @RestPath String id, @RestQuery String of) {
        form.named("/recoverySeconds", "recovery").named("/seconds", "recovery");
        return form.send(
                () -> entry.read(kind),
                read -> entry.send(kind, id, read),
                done -> Outcome.done(
                        form.ticked("more") && !id.equals("new")
                                ? "/bcp/estate-parts/" + kind + "/" + id
                                : "/bcp/estate?part=" + kind,
                        "saved"),
                () -> part(kind, id, of));
    }

    private Choices choices(String kind) {
        return new Choices(
                switch (kind) {
                    case "office" ->
                        words("office_kind", "HEADQUARTERS", "BORDER_POST", "PORT", "AIRPORT", "INLAND", "LABORATORY");
                    case "resource" ->
                        words(
                                "resource_kind",
                                "PEOPLE",
                                "ROLE",
                                "SYSTEM",
                                "DATA",
                                "FACILITY",
                                "UTILITY",
                                "EQUIPMENT",
                                "SUPPLIER",
                                "AUTHORITY");
                    case "dependency" -> words("strength", "HARD", "SOFT");
                    default -> List.of();
                },
                words("basis", "AFTER_PREREQUISITES", "FROM_DISRUPTION"),
                words("evidence", "MEASURED", "VENDOR_SLA", "ESTIMATE"),
                kind.matches("dependency|cold-start") ? catalogue.nodeChoices() : List.of(),
                catalogue.officeChoices(),
                words(
                        "impact",
                        "SECURITY_AND_SOCIETY",
                        "REVENUE",
                        "TRADE_FLOW",
                        "LEGAL",
                        "REPUTATION",
                        "STAFF_SAFETY",
                        "INTERNATIONAL_OBLIGATIONS"),
                words("impact_level", "0", "1", "2", "3", "4"),
                words("tolerance", "VOLUME", "USERS", "MONEY"),
                words("yes_no", "false", "true"));
    }

    private List<Choice> words(String prefix, String... values) {
        return Choice.of(wording, language, "bcp", prefix, values);
    }
}
