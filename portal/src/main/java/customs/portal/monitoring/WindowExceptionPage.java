package customs.portal.monitoring;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

/** The analyst keeps the window of one Member open, or opens it again. */
@Path("/monitoring/members/{cycle}/{member}/exception")
@RolesAllowed("analyst")
public class WindowExceptionPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance exception(String cycle, MemberTable.Row row);
    }

    private final MonitoringClient client;
    private final Form form;
    private final Refusals refusals;

    WindowExceptionPage(@RestClient MonitoringClient client, Form form, Refusals refusals) {
        this.client = client;
        this.form = form;
        this.refusals = refusals;
    }

    @GET
    public TemplateInstance display(@RestPath String cycle, @RestPath String member) {
        return Templates.exception(
                cycle,
                client.members(cycle).regions().stream()
                        .flatMap(region -> region.members().stream())
                        .filter(row -> row.code().equals(member))
                        .findFirst()
                        .orElseThrow(NotFoundException::new));
    }

    @POST
    public Response submit(@RestPath String cycle, @RestPath String member) {
        return form.send(
                () -> new MonitoringClient.WindowException(form.date("until"), form.textOrNull("reason")),
                exception -> refusals.worded(() -> {
                    client.grantException(cycle, member, form.key(), exception);
                    return exception;
                }),
                granted -> Outcome.done("/monitoring/members?cycle=" + cycle, "excepted"),
                () -> display(cycle, member));
    }
}
