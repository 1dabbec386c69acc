package customs.portal.monitoring;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.session.Language;
import customs.portal.session.Who;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.Arrays;
import java.util.List;

/** The secretary of a body plans its next session; the days that follow from its first day are shown afterwards. */
@Path("/monitoring/sessions/plan")
@RolesAllowed("body-secretary")
public class SessionPlanPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance plan(List<Choice> bodies, List<Choice> modes, List<Choice> kinds);
    }

    private final MonitoringClient client;
    private final Form form;
    private final Refusals refusals;
    private final Wording wording;
    private final Language language;
    private final Who who;

    SessionPlanPage(
            @RestClient MonitoringClient client,
            Form form,
            Refusals refusals,
            Wording wording,
            Language language,
            Who who) {
        this.client = client;
        this.form = form;
        this.refusals = refusals;
        this.wording = wording;
        this.language = language;
        this.who = who;
    }

    @GET
    public TemplateInstance display() {
        return Templates.plan(
                Choice.of(wording, language, "monitoring", "body", bodies()),
                Choice.of(
                        wording, language, "monitoring", "session_mode", "HYBRID", "IN_PERSON", "VIRTUAL", "DOCUMENT"),
                List.of(new Choice("true", wording.say("monitoring", language.locale(), "session_demonstration"))));
    }

    @POST
    public Response submit() {
        return form.send(
                () -> new MonitoringClient.SessionPlan(
                        bodies().length == 1 ? bodies()[0] : form.textOrNull("body"),
                        form.text("label"),
                        form.date("from"),
                        form.date("to"),
                        form.textOrNull("mode"),
                        form.ticked("demonstration")),
                plan -> refusals.worded(() -> client.plan(form.key(), plan)),
                session -> Outcome.done("/monitoring/sessions/" + session.id(), "planned"),
                this::display);
    }

    /** The bodies whose secretary this is. */
    private String[] bodies() {
        return Arrays.stream(who.body().split("[,\\s]+"))
                .filter(body -> !body.isEmpty())
                .toArray(String[]::new);
    }
}
