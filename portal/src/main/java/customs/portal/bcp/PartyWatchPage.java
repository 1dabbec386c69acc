package customs.portal.bcp;

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
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;

/** The parties of a version: what they acknowledged, whether operators are authorised, and what showed about their own plans. */
@Path("/bcp/versions/{id}/parties")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class PartyWatchPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance parties(PlanVersionView plan, PartyView.Watched watched, List<Choice> operators);
    }

    private final PlanClient client;
    private final Form form;

    PartyWatchPage(@RestClient PlanClient client, Form form) {
        this.client = client;
        this.form = form;
    }

    @GET
    public TemplateInstance parties(@RestPath String id) {
        var watched = client.parties(id);
        return Templates.parties(
                client.version(id),
                watched,
                watched.operators().stream()
                        .map(party -> new Choice(party.code(), party.name()))
                        .toList());
    }

    @POST
    @Path("inquiry")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "crisis-manager"})
    public Response ask(@RestPath String id) {
        return form.send(
                () -> client.askParties(id),
                watched -> Outcome.done("/bcp/versions/" + id + "/parties", "partiesAsked"),
                () -> parties(id));
    }

    @POST
    @Path("findings")
    @RolesAllowed({"bcp-author", "bcp-reviewer", "crisis-manager"})
    public Response raise(@RestPath String id) {
        return form.send(
                () -> new PartyView.FindingEntry(form.textOrNull("party"), form.date("occurredOn"), form.text("facts")),
                finding -> client.raiseFinding(id, form.key(), finding),
                finding -> Outcome.done("/bcp/versions/" + id + "/parties", "findingRaised"),
                () -> parties(id));
    }
}
