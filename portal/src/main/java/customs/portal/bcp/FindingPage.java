package customs.portal.bcp;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the estate does not keep, each finding with the page where it is mended and what could be done. */
@Path("/bcp/findings")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class FindingPage {
    private static final int AT_ONCE = 100;

    /** @param href the page of its place */
    public record Line(EstateFindingsView.Finding finding, String href) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance findings(EstateFindingsView found, List<Line> first, List<Line> rest);
    }

    private final BcpClient client;
    private final Catalogue catalogue;

    FindingPage(@RestClient BcpClient client, Catalogue catalogue) {
        this.client = client;
        this.catalogue = catalogue;
    }

    @GET
    public TemplateInstance findings() {
        var found = client.findings();
        Map<String, String> pages = new HashMap<>();
        catalogue.services().forEach(one -> pages.put(one.service().code(), "/bcp/estate-parts/service/" + one.id()));
        catalogue
                .resources()
                .forEach(one -> pages.put(one.resource().code(), "/bcp/estate-parts/resource/" + one.id()));
        boolean author =
                client.estate().acts().stream().anyMatch(act -> act.act().equals("describe"));
        var lines = found.items().stream()
                .map(finding -> new Line(finding, href(finding, author ? pages : Map.of())))
                .toList();
        int first = Math.min(AT_ONCE, lines.size());
        return Templates.findings(found, lines.subList(0, first), lines.subList(first, lines.size()));
    }

    private static String href(EstateFindingsView.Finding finding, Map<String, String> pages) {
        return switch (finding.kind()) {
            case "PLAN" -> "/bcp/versions/" + finding.id();
            case "CONTACT" -> "/bcp/contacts";
            default -> pages.getOrDefault(finding.subject(), "/bcp/graph?around=" + finding.subject());
        };
    }
}
