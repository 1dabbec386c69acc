package customs.portal.monitoring;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** The Members of a cycle by region, with counts on its day of counting. */
@Path("/monitoring/members")
@RolesAllowed({"analyst", "body-secretary", "delegate"})
public class MemberPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance members(MemberTable table, List<ReportView.Cycle> cycles);
    }

    private final MonitoringClient client;

    MemberPage(@RestClient MonitoringClient client) {
        this.client = client;
    }

    /** The newest cycle of which a report was signed, unless another is asked for. */
    @GET
    public TemplateInstance members(@RestQuery String cycle) {
        var cycles = client.cycles();
        if (cycles.isEmpty()) {
            return Templates.members(null, cycles);
        }
        if (cycle != null) {
            return Templates.members(client.members(cycle), cycles);
        }
        MemberTable newest = null;
        for (var one : cycles) {
            var table = client.members(one.code());
            newest = newest == null ? table : newest;
            if (table.total().submitted() > 0) {
                return Templates.members(table, cycles);
            }
        }
        return Templates.members(newest, cycles);
    }
}
