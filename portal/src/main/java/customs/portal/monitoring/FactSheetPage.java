package customs.portal.monitoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

    FactSheetPage(@RestClient MonitoringClient client) {
        this.client = client;
    }

    @GET
    public TemplateInstance sheet(@RestPath String id) {
        return Templates.sheet(client.factSheet(id));
    }
}
