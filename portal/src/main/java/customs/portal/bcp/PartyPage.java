package customs.portal.bcp;

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
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;

/** What the plans of customs ask of the reader's firm or agency: its own tasks and notices, and that it knows them. */
@Path("/bcp/party")
@RolesAllowed({"trader", "industry-participant"})
public class PartyPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance plans(List<PartyView> plans);

        static native TemplateInstance plan(PartyView plan);
    }

    private final PlanClient client;
    private final Form form;

    PartyPage(@RestClient PlanClient client, Form form) {
        this.client = client;
        this.form = form;
    }

    @GET
    public TemplateInstance plans() {
        return Templates.plans(client.partyPlans());
    }

    @GET
    @Path("{id}")
    public TemplateInstance plan(@RestPath String id) {
        return Templates.plan(client.partyPlan(id));
    }

    @POST
    @Path("{id}")
    public Response acknowledge(@RestPath String id) {
        return form.send(
                () -> client.acknowledge(id, form.key()),
                plan -> Outcome.done("/bcp/party/" + id, "acknowledged"),
                () -> plan(id));
    }
}
