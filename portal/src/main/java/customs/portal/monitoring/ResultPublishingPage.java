package customs.portal.monitoring;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;

import java.util.List;

/** The analyst publishes the results of a cycle in one batch. */
@Path("/monitoring/publication")
@RolesAllowed("analyst")
public class ResultPublishingPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance publish(List<Choice> cycles);
    }

    private final PublicationClient client;
    private final MonitoringClient cycles;
    private final Form form;
    private final Refusals refusals;

    ResultPublishingPage(
            @RestClient PublicationClient client, @RestClient MonitoringClient cycles, Form form, Refusals refusals) {
        this.client = client;
        this.cycles = cycles;
        this.form = form;
        this.refusals = refusals;
    }

    @GET
    public TemplateInstance display() {
        return Templates.publish(cycles.cycles().stream()
                .map(cycle -> new Choice(cycle.code(), cycle.code()))
                .toList());
    }

    @POST
    public Response submit() {
        String chosen = form.text("cycle").replaceAll("[^A-Za-z0-9-]", "");
        return form.send(
                () -> refusals.worded(() -> client.publish(chosen.isEmpty() ? "-" : chosen, form.key())),
                result -> Outcome.done("/resolution/results/" + result.cycle(), "results-published"),
                this::display);
    }
}
