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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** Suspensions: an officer proposes by criterion, another person confirms or declines, and lifts. */
@Path("/aeo/suspensions")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class SuspensionPage {
    static final List<String> STAGES = List.of("PROPOSED", "HEARING_OPEN", "CONFIRMED", "LIFTED", "DISMISSED", "ALL");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance suspensions(
                Listing<SuspensionView> suspensions, String stage, List<String> stages);

        static native TemplateInstance suspension(SuspensionView suspension, List<Choice> dependents, boolean staff);

        static native TemplateInstance propose(
                SituationView situation, List<Choice> criteria, List<Choice> grounds, boolean offered, boolean staff);
    }

    private final AeoClient client;
    private final HoldingClient holding;
    private final Form form;
    private final Who who;

    SuspensionPage(@RestClient AeoClient client, @RestClient HoldingClient holding, Form form, Who who) {
        this.client = client;
        this.holding = holding;
        this.form = form;
        this.who = who;
    }

    @GET
    public TemplateInstance suspensions(@RestQuery String stage, @RestQuery String after) {
        var chosen = stage != null && STAGES.contains(stage) ? stage : "ALL";
        return Templates.suspensions(
                client.suspensions(null, "ALL".equals(chosen) ? null : chosen, after), chosen, STAGES);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor"})
    public TemplateInstance suspension(@RestPath String id) {
        var suspension = client.suspension(id);
        var dependents = holding.dependents(suspension.operatorId(), null).items().stream()
                .filter(each -> each.hasCause(id))
                .map(each -> new Choice(each.id(), each.reference() + " (" + each.kind() + ")"))
                .toList();
        return Templates.suspension(suspension, dependents, who.hasAny(AeoDoor.STAFF));
    }

    /** The button sent says which act, and each is offered by the service alone. */
    @POST
    @Path("{id}")
    @RolesAllowed({"trader", "aeo-decider"})
    public Response submit(@RestPath String id) {
        var act = form.text("act");
        return form.send(
                () -> new AeoClient.Lifting(form.text("reason"), form.date("from"), form.texts("withheld")),
                entry -> switch (act) {
                    case "confirm" -> client.confirm(id, form.ifMatch(), new AeoClient.Reason(entry.reason()));
                    case "dismiss" -> client.dismiss(id, form.ifMatch(), new AeoClient.Reason(entry.reason()));
                    case "extend" ->
                        client.extend(
                                id,
                                form.ifMatch(),
                                new AeoClient.SuspensionExtension(form.date("measuresUntil"), entry.reason()));
                    case "open-hearing" ->
                        holding.openSuspensionHearing(
                                id, form.ifMatch(), new AeoClient.Grounds(form.text("grounds"), null));
                    case "close-hearing" -> holding.closeSuspensionHearing(id, form.ifMatch());
                    case "answer-hearing" ->
                        holding.answerSuspensionHearing(
                                id, form.ifMatch(), new AeoClient.HearingAnswer(form.text("answer"), last()));
                    default -> client.lift(id, form.ifMatch(), entry);
                },
                suspension -> Outcome.done("/aeo/suspensions/" + id, "suspension-" + suspension.stage()),
                () -> suspension(id));
    }

    private Boolean last() {
        var choice = form.textOrNull("nothingFurther");
        return choice == null ? null : Boolean.valueOf(choice);
    }

    /** A firm asks for its own, with the ground that programmes have for that. */
    @GET
    @Path("new/{operator}")
    @RolesAllowed({"aeo-officer", "trader"})
    public TemplateInstance propose(@RestPath String operator) {
        var staff = who.hasAny(AeoDoor.STAFF);
        var situation = staff ? client.situation(operator) : client.situation();
        var programme = client.programme(situation.programme());
        var held = situation.authorisations().stream()
                .map(SituationView.Held::level)
                .toList();
        return Templates.propose(
                situation,
                programme.criteria().stream()
                        .map(criterion -> new Choice(
                                criterion.code(),
                                "(" + criterion.code() + ") " + criterion.name(),
                                String.join(
                                        ", ",
                                        programme.levelsWith(criterion.code()).stream()
                                                .filter(held::contains)
                                                .toList())))
                        .toList(),
                programme.suspensionGrounds().stream()
                        .filter(ground -> staff || "HOLDER_REQUEST".equals(ground.code()))
                        .map(ground -> new Choice(ground.code(), ground.name()))
                        .toList(),
                !held.isEmpty(),
                staff);
    }

    @POST
    @Path("new/{operator}")
    @RolesAllowed({"aeo-officer", "trader"})
    public Response submitProposal(@RestPath String operator) {
        return form.send(
                () -> new AeoClient.SuspensionEntry(
                        operator,
                        form.textOrNull("criterion"),
                        form.textOrNull("ground"),
                        form.text("reason"),
                        form.textOrNull("measures"),
                        form.date("measuresUntil"),
                        form.date("from")),
                entry -> client.proposeSuspension(form.key(), entry),
                suspension -> Outcome.done("/aeo/suspensions/" + suspension.id(), "suspension-PROPOSED"),
                () -> propose(operator));
    }
}
