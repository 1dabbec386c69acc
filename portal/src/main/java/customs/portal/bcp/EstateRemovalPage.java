package customs.portal.bcp;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
import customs.portal.service.ServiceProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

import java.util.ArrayList;
import java.util.List;

/** Asks before a part of the estate is removed, and lists what refers to it when it cannot be. */
@Path("/bcp/estate-removals/{kind}/{id}")
@RolesAllowed("bcp-author")
public class EstateRemovalPage {
    /** Something that refers to the part, and the page on which it is changed. */
    public record Use(String href, String text) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance removal(
                String kind,
                String id,
                EstatePart part,
                String name,
                boolean remove,
                List<Use> uses,
                EstateParts parts);
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
        return show(kind, id, List.of());
    }

    private TemplateInstance show(String kind, String id, List<Use> uses) {
        var part = entry.recorded(kind, id);
        return Templates.removal(
                kind,
                id,
                part,
                part.value("name"),
                ActLink.offered(part.acts(), "remove"),
                uses,
                EstateParts.of(catalogue));
    }

    @POST
    public Response submit(@RestPath String kind, @RestPath String id) {
        var uses = new ArrayList<Use>();
        return form.send(
                () -> id,
                one -> removed(kind, one, uses),
                gone -> Outcome.done("/bcp/estate?part=" + kind, "removed"),
                () -> show(kind, id, uses));
    }

    /** What still refers to it is listed with its pages; the summary has the one sentence. */
    private String removed(String kind, String id, List<Use> uses) {
        try {
            return entry.remove(kind, id);
        } catch (ServiceProblem problem) {
            if (!problem.is("in-use")) {
                throw problem;
            }
            problem.faults().forEach(fault -> uses.add(new Use(page(fault.pointer()), fault.message())));
            throw new ServiceProblem(
                    problem.status(), problem.slug(), problem.title(), problem.detail(), List.of(), problem.traceId());
        }
    }

    private static String page(String pointer) {
        var id = pointer.substring(pointer.lastIndexOf('/') + 1);
        return switch (pointer.split("/")[1]) {
            case "dependencies" -> "/bcp/estate-parts/dependency/" + id;
            case "coldStarts" -> "/bcp/estate-parts/cold-start/" + id;
            case "resources" -> "/bcp/estate-parts/resource/" + id;
            case "offices" -> "/bcp/estate-parts/office/" + id;
            case "planVersions" -> "/bcp/versions/" + id;
            default -> "/bcp/estate";
        };
    }
}
