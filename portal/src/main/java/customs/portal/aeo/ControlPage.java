package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
import customs.portal.service.Listing;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
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

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The control plan of what is held: what is looked at, by when, and what came of it. */
@Path("/aeo/controls")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class ControlPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance plan(
                AuthorisationView authorisation,
                Listing<ControlClient.Action> actions,
                boolean adds,
                List<Choice> criteria,
                List<Choice> signals,
                List<Choice> responsible);

        static native TemplateInstance action(ControlClient.Action action);
    }

    private final AeoClient client;
    private final HoldingClient holding;
    private final ControlClient controls;
    private final Form form;
    private final Wording wording;
    private final Language language;

    ControlPage(
            @RestClient AeoClient client,
            @RestClient HoldingClient holding,
            @RestClient ControlClient controls,
            Form form,
            Wording wording,
            Language language) {
        this.client = client;
        this.holding = holding;
        this.controls = controls;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    @Path("of/{authorisation}")
    public TemplateInstance plan(@RestPath String authorisation) {
        var held = client.authorisation(authorisation);
        var adds = ActLink.offered(held.acts(), "plan-control");
        return Templates.plan(
                held,
                controls.plan(authorisation),
                adds,
                client.programme(held.programme()).criteria().stream()
                        .map(criterion ->
                                new Choice(criterion.code(), "(" + criterion.code() + ") " + criterion.name()))
                        .toList(),
                adds ? signals(held.operatorId()) : List.of(),
                Choice.of(wording, language, "aeo", "control_by", "OFFICER", "HOLDER"));
    }

    private List<Choice> signals(String operator) {
        return holding.signals(operator, null, null).items().stream()
                .map(signal -> new Choice(
                        signal.id(),
                        "%s: %s"
                                .formatted(
                                        wording.say("aeo", language.locale(), "signal_kind_" + signal.kind()),
                                        signal.reference())))
                .toList();
    }

    @POST
    @Path("of/{authorisation}")
    @RolesAllowed("aeo-officer")
    public Response add(@RestPath String authorisation) {
        return form.send(
                () -> new ControlClient.Entry(
                        form.textOrNull("criterion"),
                        form.text("what"),
                        form.date("dueOn"),
                        form.textOrNull("responsible"),
                        form.textOrNull("signalId")),
                entry -> controls.add(authorisation, form.key(), entry),
                action -> Outcome.done("/aeo/controls/of/" + authorisation, "control-planned"),
                () -> plan(authorisation));
    }

    @GET
    @Path("{id}")
    public TemplateInstance action(@RestPath String id) {
        return Templates.action(controls.action(id));
    }

    /** The button sent says which act; each is offered by the service alone. */
    @POST
    @Path("{id}")
    @RolesAllowed("aeo-officer")
    public Response submit(@RestPath String id) {
        var act = form.text("act");
        return form.send(
                () -> entry(act),
                entry -> controls.on(id, path(act), form.ifMatch(), "take".equals(act) ? null : entry),
                action -> Outcome.done("/aeo/controls/" + id, "control-" + act),
                () -> action(id));
    }

    private Map<String, Object> entry(String act) {
        var entry = new TreeMap<String, Object>();
        switch (act) {
            case "complete", "fail" -> {
                entry.put("outcome", form.text("outcome"));
                entry.put("evidence", form.text("evidence"));
            }
            case "postpone" -> {
                entry.put("dueOn", form.date("dueOn"));
                entry.put("reason", form.text("reason"));
            }
            case "cancel" -> entry.put("reason", form.text("reason"));
            default -> {
                // nothing is entered
            }
        }
        return entry;
    }

    private static String path(String act) {
        return switch (act) {
            case "take" -> "taking";
            case "complete" -> "completion";
            case "fail" -> "failure";
            case "postpone" -> "postponement";
            case "cancel" -> "cancellation";
            default -> throw new NotFoundException();
        };
    }
}
