package customs.portal.bcp;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** Asks before a part of the estate is removed, and lists what refers to it when it cannot be. */
@Path("/bcp/estate-removals/{kind}/{id}")
@RolesAllowed("bcp-author")
public class EstateRemovalPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance removal(
                String kind, String id, EstatePart part, String name, boolean remove, EstateParts parts);
    }

    private final EstateEntry entry;
    private final Catalogue catalogue;
    private final Form form;

    EstateRemovalPage(EstateEntry entry, Catalogue catalogue, Form form) {
        this.entry = entry;
        this.catalogue = catalogue;
        this.form = form;
    }

    @GET
    public TemplateInstance removal(@RestPath String kind, @RestPath String id) {
        var part = entry.recorded(kind, id);
        return Templates.removal(
                kind, id, part, part.value("name"), ActLink.offered(part.acts(), "remove"), EstateParts.of(catalogue));
    }

    @POST
    public Response submit(@RestPath String kind, @RestPath String id) {
        return form.send(
                () -> id,
                one -> entry.remove(kind, one),
                gone -> Outcome.done("/bcp/estate?part=" + kind, "removed"),
                () -> removal(kind, id));
    }
}
