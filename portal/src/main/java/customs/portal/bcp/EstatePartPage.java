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

import java.util.List;

/** One office, service, resource, dependency or cold start: entered and changed. */
@Path("/bcp/estate-parts/{kind}/{id}")
@RolesAllowed("bcp-author")
public class EstatePartPage {
    /** What the fields offer. */
    public record Choices(
            List<Choice> kinds, List<Choice> bases, List<Choice> evidence, List<Choice> nodes, List<Choice> offices) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance part(
                String kind,
                String id,
                EstatePart part,
                boolean change,
                boolean remove,
                Choices choices,
                ServiceView service);
    }

    private final BcpClient client;
    private final Catalogue catalogue;
    private final EstateEntry entry;
    private final Form form;
    private final Wording wording;
    private final Language language;

    EstatePartPage(
            @RestClient BcpClient client,
            Catalogue catalogue,
            EstateEntry entry,
            Form form,
            Wording wording,
            Language language) {
        this.client = client;
        this.catalogue = catalogue;
        this.entry = entry;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance part(@RestPath String kind, @RestPath String id) {
        var part = id.equals("new") ? EstatePart.empty() : entry.recorded(kind, id);
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
                kind.equals("service") && !id.equals("new") ? client.service(id) : null);
    }

    @POST
    public Response submit(@RestPath String kind, @RestPath String id) {
        form.named("/recoverySeconds", "recovery").named("/seconds", "recovery");
        return form.send(
                () -> entry.read(kind, id.equals("new") ? null : id),
                read -> entry.send(kind, id, read),
                done -> Outcome.done("/bcp/estate?part=" + kind, "saved"),
                () -> part(kind, id));
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
                catalogue.nodeChoices(),
                catalogue.officeChoices());
    }

    private List<Choice> words(String prefix, String... values) {
        return Choice.of(wording, language, "bcp", prefix, values);
    }
}
