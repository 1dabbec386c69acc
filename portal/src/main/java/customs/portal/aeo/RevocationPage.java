package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Listing;
import customs.portal.session.Language;
import customs.portal.session.Who;
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
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import java.util.Map;

/** Revocations and annulments: proposed, heard, decided by another person, and the bar that follows. */
@Path("/aeo/revocations")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class RevocationPage {
    static final List<String> STAGES = List.of("PROPOSED", "HEARING_OPEN", "CONFIRMED", "REVERSED", "DISMISSED", "ALL");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance revocations(
                Listing<RevocationView> revocations, String stage, List<String> stages);

        static native TemplateInstance revocation(RevocationView revocation, boolean staff);

        static native TemplateInstance propose(
                SituationView situation, List<Choice> kinds, List<Choice> criteria, List<Choice> authorisations);
    }

    private final AeoClient client;
    private final HoldingClient holding;
    private final Form form;
    private final Who who;
    private final Wording wording;
    private final Language language;

    RevocationPage(
            @RestClient AeoClient client,
            @RestClient HoldingClient holding,
            Form form,
            Who who,
            Wording wording,
            Language language) {
        this.client = client;
        this.holding = holding;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance revocations(@RestQuery String stage, @RestQuery String after) {
        var chosen = stage != null && STAGES.contains(stage) ? stage : "ALL";
        return Templates.revocations(
                holding.revocations(null, "ALL".equals(chosen) ? null : chosen, after), chosen, STAGES);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor"})
    public TemplateInstance revocation(@RestPath String id) {
        return Templates.revocation(holding.revocation(id), who.hasAny(AeoDoor.STAFF));
    }

    /** The button sent says which act; each is offered by the service alone. */
    @POST
    @Path("{id}")
    @RolesAllowed({"trader", "aeo-decider"})
    public Response submit(@RestPath String id) {
        var act = form.text("act");
        return form.send(
                () -> form.textOrNull("nothingFurther"),
                last -> switch (act) {
                    case "confirm" ->
                        holding.onRevocation(id, "confirmation", form.ifMatch(), Map.of("reason", form.text("reason")));
                    case "dismiss" ->
                        holding.onRevocation(id, "dismissal", form.ifMatch(), Map.of("reason", form.text("reason")));
                    case "open-hearing" ->
                        holding.onRevocation(id, "hearing", form.ifMatch(), Map.of("grounds", form.text("grounds")));
                    case "close-hearing" -> holding.onRevocationHearing(id, "closure", form.ifMatch(), null);
                    case "answer-hearing" ->
                        holding.onRevocationHearing(
                                id,
                                "answer",
                                form.ifMatch(),
                                last == null
                                        ? Map.of("answer", form.text("answer"))
                                        : Map.of(
                                                "answer",
                                                form.text("answer"),
                                                "nothingFurther",
                                                Boolean.valueOf(last)));
                    default -> throw new NotFoundException();
                },
                revocation -> Outcome.done("/aeo/revocations/" + id, "revocation-" + revocation.stage()),
                () -> revocation(id));
    }

    @GET
    @Path("new/{operator}")
    @RolesAllowed("aeo-officer")
    public TemplateInstance propose(@RestPath String operator) {
        var situation = client.situation(operator);
        var held = situation.authorisations();
        var programme = client.programme(situation.programme());
        return Templates.propose(
                situation,
                Choice.of(wording, language, "aeo", "contested", "REVOCATION", "ANNULMENT"),
                programme.criteria().stream()
                        .map(criterion -> new Choice(
                                criterion.code(),
                                "(" + criterion.code() + ") " + criterion.name(),
                                String.join(
                                        ", ",
                                        programme.levelsWith(criterion.code()).stream()
                                                .filter(level -> held.stream().anyMatch(each -> each.level()
                                                        .equals(level)))
                                                .toList())))
                        .toList(),
                held.stream()
                        .map(each -> new Choice(each.id(), each.number() + " (" + each.level() + ")"))
                        .toList());
    }

    @POST
    @Path("new/{operator}")
    @RolesAllowed("aeo-officer")
    public Response submitProposal(@RestPath String operator) {
        return form.send(
                () -> new HoldingClient.RevocationEntry(
                        form.textOrNull("kind"),
                        operator,
                        form.textOrNull("criterion"),
                        form.textOrNull("authorisationId"),
                        form.text("reason"),
                        form.date("from")),
                entry -> holding.proposeRevocation(form.key(), entry),
                revocation -> Outcome.done("/aeo/revocations/" + revocation.id(), "revocation-proposed"),
                () -> propose(operator));
    }
}
