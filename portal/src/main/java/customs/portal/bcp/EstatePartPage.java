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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;

/** One office, service, resource, dependency or cold start: entered, changed, removed. */
@Path("/bcp/estate-parts/{kind}/{id}")
@RolesAllowed("bcp-author")
public class EstatePartPage {
    /** What the fields offer. */
    public record Choices(
            List<Choice> kinds, List<Choice> bases, List<Choice> evidence, List<Choice> nodes, List<Choice> offices) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance part(
                String kind, String id, EstatePart part, boolean change, boolean remove, Choices choices);
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
        var part = id.equals("new") ? EstatePart.empty() : read(kind, id);
        boolean change = id.equals("new")
                ? ActLink.offered(client.estate().acts(), "add-" + kind)
                : ActLink.offered(part.acts(), "change");
        return Templates.part(kind, id, part, change, ActLink.offered(part.acts(), "remove"), choices(kind));
    }

    @POST
    public Response submit(@RestPath String kind, @RestPath String id) {
        if (!form.texts("remove").isEmpty()) {
            return form.send(
                    () -> id,
                    one -> remove(kind, one),
                    gone -> Outcome.done("/bcp/estate", "removed"),
                    () -> part(kind, id));
        }
        form.named("/recoverySeconds", "recovery").named("/seconds", "recovery");
        return form.send(
                () -> entry.read(kind, id.equals("new") ? null : id),
                read -> entry.send(kind, id, read),
                done -> Outcome.done("/bcp/estate", "saved"),
                () -> part(kind, id));
    }

    private EstatePart read(String kind, String id) {
        var locale = language.locale();
        return switch (kind) {
            case "office" -> EstatePart.of(client.office(id));
            case "service" -> EstatePart.of(client.service(id), locale);
            case "resource" -> EstatePart.of(client.resource(id), locale);
            case "dependency" -> EstatePart.of(client.dependency(id), locale);
            case "cold-start" -> EstatePart.of(client.coldStart(id), locale);
            default -> throw new NotFoundException();
        };
    }

    private String remove(String kind, String id) {
        var version = form.ifMatch();
        switch (kind) {
            case "office" -> client.removeOffice(id, version);
            case "service" -> client.removeService(id, version);
            case "resource" -> client.removeResource(id, version);
            case "dependency" -> client.removeDependency(id, version);
            case "cold-start" -> client.removeColdStart(id, version);
            default -> throw new NotFoundException();
        }
        return id;
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
