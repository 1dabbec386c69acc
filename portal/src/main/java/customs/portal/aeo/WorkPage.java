package customs.portal.aeo;

import customs.portal.service.Listing;
import customs.portal.session.Who;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** What waits for whom, the day that is due first at the top. */
@Path("/aeo/work")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class WorkPage {
    /** Every filter, in the order in which they are shown; ALL is none. */
    static final List<String> FILTERS = List.of("OFFICER", "DECIDER", "APPLICANT", "NOBODY", "ALL");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance work(
                Listing<ApplicationView.Row> applications,
                List<SuspensionView> proposed,
                String awaits,
                List<String> filters);

        static native TemplateInstance work$rows(
                Listing<ApplicationView.Row> applications,
                List<SuspensionView> proposed,
                String awaits,
                List<String> filters);
    }

    private final AeoClient client;
    private final Who who;

    WorkPage(@RestClient AeoClient client, Who who) {
        this.client = client;
        this.who = who;
    }

    /** The same address answers the page, or to htmx the rows alone. */
    @GET
    public TemplateInstance work(
            @RestQuery String awaits, @RestQuery String after, @HeaderParam("HX-Request") boolean part) {
        var chosen = awaits != null && FILTERS.contains(awaits) ? awaits : mine();
        var rows = client.applications(null, "ALL".equals(chosen) ? null : chosen, null, after);
        if (part) {
            return Templates.work$rows(rows, List.of(), chosen, FILTERS);
        }
        var proposed = who.has("aeo-decider")
                ? client.suspensions(null, "PROPOSED", null).items()
                : List.<SuspensionView>of();
        return Templates.work(rows, proposed, chosen, FILTERS);
    }

    private String mine() {
        return who.has("aeo-officer") ? "OFFICER" : who.has("aeo-decider") ? "DECIDER" : "ALL";
    }
}
