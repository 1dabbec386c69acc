package customs.portal.monitoring;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
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

import java.util.Set;

/** One page per act on a report: what it means, what it needs, and the button. Whether it is possible, the service says. */
@Path("/monitoring/reports/{id}/acts/{act}")
@RolesAllowed({"report-contributor", "report-validator", "analyst"})
public class ReportActPage {
    private static final Set<String> PLAIN =
            Set.of("send-for-validation", "sign", "check", "return", "accept", "publish", "open-amendment");
    private static final Set<String> WITH_REASON =
            Set.of("return-to-draft", "withdraw", "ask-amendment", "decline-amendment");
    private static final String ASK_AGAIN = "ask-again";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance act(ReportView report, String act, boolean offered, boolean reason);
    }

    private final MonitoringClient client;
    private final Form form;
    private final Refusals refusals;

    ReportActPage(@RestClient MonitoringClient client, Form form, Refusals refusals) {
        this.client = client;
        this.form = form;
        this.refusals = refusals;
    }

    @GET
    public TemplateInstance display(@RestPath String id, @RestPath String act) {
        known(act);
        var report = client.report(id);
        return Templates.act(report, act, ActLink.offered(report.acts(), act), WITH_REASON.contains(act));
    }

    @POST
    public Response submit(@RestPath String id, @RestPath String act) {
        known(act);
        return form.send(
                () -> refusals.worded(() -> call(id, act)),
                report -> Outcome.done("/monitoring/reports/" + id, act),
                () -> display(id, act));
    }

    private ReportView call(String id, String act) {
        if (act.equals(ASK_AGAIN)) {
            return client.askAgain(id);
        }
        return WITH_REASON.contains(act)
                ? client.act(id, act, form.ifMatch(), new MonitoringClient.Reason(form.text("reason")))
                : client.act(id, act, form.ifMatch());
    }

    private static void known(String act) {
        if (!PLAIN.contains(act) && !WITH_REASON.contains(act) && !act.equals(ASK_AGAIN)) {
            throw new NotFoundException();
        }
    }
}
