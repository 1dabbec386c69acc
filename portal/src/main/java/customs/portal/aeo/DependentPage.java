package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Listing;
import customs.portal.session.Who;
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

import java.util.ArrayList;
import java.util.List;

/** Decisions that rest on an operator's authorisations: what is suspended or revoked carries through to them. */
@Path("/aeo/dependents/{operator}")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class DependentPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance dependents(
                SituationView situation, Listing<DependentView> dependents, List<Choice> restsOn, boolean registers);
    }

    private final AeoClient client;
    private final HoldingClient holding;
    private final Form form;
    private final Who who;

    DependentPage(@RestClient AeoClient client, @RestClient HoldingClient holding, Form form, Who who) {
        this.client = client;
        this.holding = holding;
        this.form = form;
        this.who = who;
    }

    @GET
    public TemplateInstance dependents(@RestPath String operator) {
        var situation = client.situation(operator);
        var programme = client.programme(situation.programme());
        var dependents = holding.dependents(operator, null);
        var restsOn = new ArrayList<Choice>();
        programme
                .levels()
                .forEach(
                        level -> restsOn.add(new Choice("LEVEL:" + level.code(), level.code() + " – " + level.name())));
        programme
                .criteria()
                .forEach(criterion -> restsOn.add(
                        new Choice("CRITERION:" + criterion.code(), "(" + criterion.code() + ") " + criterion.name())));
        dependents.items().forEach(each -> restsOn.add(new Choice("DECISION:" + each.id(), each.reference())));
        return Templates.dependents(situation, dependents, restsOn, who.has("aeo-officer"));
    }

    /** Registers a decision, or suspends or restores one for its own fault: the button sent says which. */
    @POST
    @RolesAllowed("aeo-officer")
    public Response submit(@RestPath String operator) {
        var act = form.text("act");
        return form.send(
                () -> new HoldingClient.DependentEntry(
                        operator,
                        form.textOrNull("kind"),
                        form.text("reference"),
                        form.texts("restsOn").stream()
                                .map(each -> new DependentView.Rest(
                                        each.substring(0, each.indexOf(':')), each.substring(each.indexOf(':') + 1)))
                                .toList()),
                entry -> switch (act) {
                    case "register" -> holding.registerDependent(form.key(), entry);
                    case "suspend", "restore" ->
                        holding.onDependent(
                                form.text("decision"),
                                act.equals("suspend") ? "suspension" : "restoration",
                                form.ifMatch(),
                                new AeoClient.Reason(form.text("reason")));
                    default -> throw new NotFoundException();
                },
                dependent -> Outcome.done("/aeo/dependents/" + operator, "dependent-" + act),
                () -> dependents(operator));
    }
}
