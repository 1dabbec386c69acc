package customs.portal.bcp;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** Where the code at the foot of a printed pack leads: is this paper the last word? Anybody who holds it may look. */
@Path("/bcp/pack/{edition}")
@PermitAll
public class PackFreshnessPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance freshness(PackView.Freshness pack);
    }

    private final PlanClient client;

    PackFreshnessPage(@RestClient PlanClient client) {
        this.client = client;
    }

    @GET
    public TemplateInstance freshness(@RestPath String edition) {
        if (!edition.matches("[0-9a-fA-F-]{36}")) {
            throw new NotFoundException();
        }
        return Templates.freshness(client.freshness(edition));
    }
}
