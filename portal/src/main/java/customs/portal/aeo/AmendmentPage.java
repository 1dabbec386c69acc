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
import java.util.Objects;

/** Amendments of authorisations: asked for or proposed, heard where they are adverse, decided by another person. */
@Path("/aeo/amendments")
@RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor"})
public class AmendmentPage {
    static final List<String> STAGES =
            List.of("REQUESTED", "PROPOSED", "HEARING_OPEN", "CONFIRMED", "DISMISSED", "ALL");
    private static final int GROUPS = 1;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance amendments(Listing<AmendmentView> amendments, String stage, List<String> stages);

        static native TemplateInstance amendment(AmendmentView amendment, boolean staff);

        static native TemplateInstance propose(
                AuthorisationView authorisation,
                boolean staff,
                List<Choice> levels,
                List<Choice> standing,
                RestrictionForm.Fields fields);
    }

    private final AeoClient client;
    private final AmendmentClient amendments;
    private final RestrictionForm restrictions;
    private final Form form;
    private final Who who;
    private final Wording wording;
    private final Language language;

    AmendmentPage(
            @RestClient AeoClient client,
            @RestClient AmendmentClient amendments,
            RestrictionForm restrictions,
            Form form,
            Who who,
            Wording wording,
            Language language) {
        this.client = client;
        this.amendments = amendments;
        this.restrictions = restrictions;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance amendments(@RestQuery String stage, @RestQuery String after) {
        var chosen = stage != null && STAGES.contains(stage) ? stage : "ALL";
        return Templates.amendments(
                amendments.amendments(null, "ALL".equals(chosen) ? null : chosen, after), chosen, STAGES);
    }

    @GET
    @Path("{id}")
    public TemplateInstance amendment(@RestPath String id) {
        return Templates.amendment(amendments.amendment(id), who.hasAny(AeoDoor.STAFF));
    }

    /** The button sent says which act; each is offered by the service alone. */
    @POST
    @Path("{id}")
    @RolesAllowed({"trader", "aeo-officer", "aeo-decider"})
    public Response submit(@RestPath String id) {
        var act = form.text("act");
        return form.send(
                () -> form.textOrNull("nothingFurther"),
                last -> switch (act) {
                    case "examine" -> amendments.on(id, "examination", form.ifMatch(), null);
                    case "confirm" ->
                        amendments.on(id, "confirmation", form.ifMatch(), Map.of("reason", form.text("reason")));
                    case "dismiss" ->
                        amendments.on(id, "dismissal", form.ifMatch(), Map.of("reason", form.text("reason")));
                    case "open-hearing" ->
                        amendments.on(id, "hearing", form.ifMatch(), Map.of("grounds", form.text("grounds")));
                    case "close-hearing" -> amendments.onHearing(id, "closure", form.ifMatch(), null);
                    case "answer-hearing" ->
                        amendments.onHearing(
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
                amendment -> Outcome.done("/aeo/amendments/" + id, "amendment-" + amendment.stage()),
                () -> amendment(id));
    }

    @GET
    @Path("new/{authorisation}")
    @RolesAllowed({"trader", "aeo-officer"})
    public TemplateInstance propose(@RestPath String authorisation) {
        var held = client.authorisation(authorisation);
        var programme = client.programme(held.programme());
        return Templates.propose(
                held,
                who.hasAny(AeoDoor.STAFF),
                lower(programme, held.level()),
                held.restrictions().stream()
                        .map(one -> new Choice(
                                String.valueOf(one.number()),
                                "%s. %s"
                                        .formatted(
                                                one.number(),
                                                wording.say("aeo", language.locale(), "restriction_" + one.kind())),
                                one.words()))
                        .toList(),
                who.hasAny(AeoDoor.STAFF)
                        ? restrictions.fields(
                                GROUPS,
                                programme.levels().stream()
                                        .map(level -> new Choice(level.code(), level.code() + " – " + level.name()))
                                        .toList(),
                                programme,
                                client.operator(held.operatorId()))
                        : null);
    }

    /** Tiers below the one that is held; none where levels are authorisations of their own. */
    private static List<Choice> lower(ProgrammeView programme, String held) {
        var order = programme.levels().stream()
                .filter(level -> level.code().equals(held))
                .map(ProgrammeView.Level::order)
                .filter(Objects::nonNull)
                .findFirst();
        return !programme.isTiered() || order.isEmpty()
                ? List.of()
                : programme.levels().stream()
                        .filter(level -> level.order() != null && level.order() < order.get())
                        .map(level -> new Choice(level.code(), level.code() + " – " + level.name()))
                        .toList();
    }

    @POST
    @Path("new/{authorisation}")
    @RolesAllowed({"trader", "aeo-officer"})
    public Response submitProposal(@RestPath String authorisation) {
        return form.send(
                () -> new AmendmentClient.Entry(
                        authorisation,
                        form.ticked("holder"),
                        form.textOrNull("level"),
                        restrictions.entries(GROUPS),
                        form.texts("lifted").stream().map(Integer::valueOf).toList(),
                        form.text("reason"),
                        form.date("from")),
                entry -> amendments.propose(form.key(), entry),
                amendment -> Outcome.done("/aeo/amendments/" + amendment.id(), "amendment-opened"),
                () -> propose(authorisation));
    }
}
