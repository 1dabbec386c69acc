package customs.portal.monitoring;

import customs.portal.form.Form;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** The Members of a cycle by region, with counts on its day of counting, and those of the Organization on any day. */
@Path("/monitoring/members")
@RolesAllowed({"analyst", "body-secretary", "delegate"})
public class MemberPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance members(MemberTable table, List<ReportView.Cycle> cycles, Membership membership);

        static native TemplateInstance region(RegionScores region);
    }

    private final MonitoringClient client;
    private final Form form;
    private final Wording wording;
    private final Language language;

    MemberPage(@RestClient MonitoringClient client, Form form, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    /** Without a cycle: the newest of which a report was signed. Without a day: today. */
    @GET
    public TemplateInstance members(
            @RestQuery String cycle,
            @RestQuery("on-day") String day,
            @RestQuery("on-month") String month,
            @RestQuery("on-year") String year) {
        var cycles = client.cycles();
        var membership = client.membership(day(day, month, year));
        return Templates.members(table(cycle, cycles), cycles, membership);
    }

    /** The Members of a region side by side. */
    @GET
    @Path("{cycle}/regions/{region}")
    public TemplateInstance region(@RestPath String cycle, @RestPath String region) {
        return Templates.region(client.region(cycle, region));
    }

    private MemberTable table(String cycle, List<ReportView.Cycle> cycles) {
        if (cycle != null && !cycle.isBlank()) {
            return client.members(cycle);
        }
        MemberTable newest = null;
        for (var one : cycles) {
            var table = client.members(one.code());
            newest = newest == null ? table : newest;
            if (table.total().submitted() > 0) {
                return table;
            }
        }
        return newest;
    }

    private String day(String day, String month, String year) {
        if (day == null || month == null || year == null) {
            return null;
        }
        try {
            return LocalDate.of(number(year), number(month), number(day)).toString();
        } catch (DateTimeException | NumberFormatException noDay) {
            form.fault("on", wording.say("layout", language.locale(), "no_date"));
            return null;
        }
    }

    private static int number(String entry) {
        return Integer.parseInt(entry.strip());
    }
}
