package customs.portal.monitoring;

import customs.portal.service.Download;
import customs.portal.session.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** What a body reads about one Member: every score opened into its parts, coverage, what is missing. */
@Path("/monitoring/reports/{id}/fact-sheet")
@RolesAllowed({"report-contributor", "report-validator", "analyst", "body-secretary", "delegate", "auditor"})
public class FactSheetPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance sheet(FactSheetView sheet);
    }

    private final MonitoringClient client;

    private final PublicationClient publication;
    private final Language language;

    FactSheetPage(@RestClient MonitoringClient client, @RestClient PublicationClient publication, Language language) {
        this.client = client;
        this.publication = publication;
        this.language = language;
    }

    @GET
    @Path("fact-sheet.pdf")
    public Response print(@RestPath String id) {
        return Download.of(publication.factSheet(id, language.code()), "fact-sheet-%s.pdf".formatted(id));
    }

    @GET
    public TemplateInstance sheet(@RestPath String id) {
        return Templates.sheet(client.factSheet(id));
    }
}
