package customs.portal.monitoring;

import customs.portal.service.Listing;
import customs.portal.session.Who;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** The reports that this person may see, and one of them: where it stands, what is due, what is missing, what comes next. */
@Path("/monitoring/reports")
@RolesAllowed({"report-contributor", "report-validator", "analyst", "body-secretary", "delegate", "auditor"})
public class ReportPage {
    private static final List<String> STAGES =
            List.of("SUBMITTED", "UNDER_CHECK", "RETURNED", "ACCEPTED", "TABLED", "REVIEWED", "PUBLISHED");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance reports(Listing<ReportRow> reports, String stage, List<String> stages);

        static native TemplateInstance report(ReportView report);
    }

    private final MonitoringClient client;
    private final Who who;

    ReportPage(@RestClient MonitoringClient client, Who who) {
        this.client = client;
        this.who = who;
    }

    /** Filters by stage where reports of many administrations are listed. */
    @GET
    public TemplateInstance reports(@RestQuery String stage, @RestQuery String after) {
        var chosen = stage != null && STAGES.contains(stage) ? stage : null;
        var stages = who.hasAny("analyst,body-secretary,delegate") ? STAGES : List.<String>of();
        return Templates.reports(client.reports(chosen, null, after), chosen, stages);
    }

    @GET
    @Path("{id}")
    public TemplateInstance report(@RestPath String id) {
        return Templates.report(client.report(id));
    }
}
