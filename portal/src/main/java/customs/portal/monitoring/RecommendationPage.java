package customs.portal.monitoring;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Answer;
import customs.portal.service.Listing;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;

/** Recommendations of the bodies: the list, one with its way, and the form in which a secretary writes one. */
@Path("/monitoring/recommendations")
@RolesAllowed({
    "report-contributor",
    "report-validator",
    "analyst",
    "body-secretary",
    "delegate",
    "auditor",
    "administrator"
})
public class RecommendationPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance recommendations(
                Listing<RecommendationView> recommendations,
                boolean closed,
                Answer<RecommendationView.FollowUp> followUp,
                boolean accompanied,
                RecommendationOverview overview);

        static native TemplateInstance recommendation(RecommendationView recommendation);

        static native TemplateInstance write(
                RecommendationView recommendation, String place, String body, List<Choice> addressees);
    }

    private final RecommendationClient client;
    private final Form form;
    private final Refusals refusals;
    private final Wording wording;
    private final Language language;
    private final Who who;
    private final boolean demonstration;

    RecommendationPage(
            @RestClient RecommendationClient client,
            Form form,
            Refusals refusals,
            Wording wording,
            Language language,
            Who who,
            @ConfigProperty(name = "customs.demonstration") boolean demonstration) {
        this.client = client;
        this.form = form;
        this.refusals = refusals;
        this.wording = wording;
        this.language = language;
        this.who = who;
        this.demonstration = demonstration;
    }

    @GET
    public TemplateInstance recommendations(@RestQuery boolean closed, @RestQuery String after) {
        boolean accompanied = who.hasAny("report-contributor,report-validator") && who.administration() != null;
        return Templates.recommendations(
                client.recommendations(null, closed ? null : openOnly(), 20, after),
                closed,
                Answer.of(() -> accompanied ? client.followUp(who.administration()) : null),
                accompanied,
                client.overview());
    }

    /** Who prepares them wants to see drafts too; an addressee what is open. */
    private Boolean openOnly() {
        return who.hasAny("body-secretary,analyst,delegate") ? null : Boolean.TRUE;
    }

    @GET
    @Path("{id}")
    public TemplateInstance recommendation(@RestPath String id) {
        return Templates.recommendation(client.recommendation(id));
    }

    @GET
    @Path("new")
    @RolesAllowed("body-secretary")
    public TemplateInstance blank() {
        return Templates.write(null, "/monitoring/recommendations/new", who.body(), addressees());
    }

    @POST
    @Path("new")
    @RolesAllowed("body-secretary")
    public Response submitBlank() {
        return form.send(
                () -> draft(null),
                draft -> refusals.worded(() -> client.draft(form.key(), draft)),
                view -> Outcome.done("/monitoring/recommendations/" + view.id(), "drafted"),
                this::blank);
    }

    @GET
    @Path("{id}/revise")
    @RolesAllowed("body-secretary")
    public TemplateInstance revise(@RestPath String id) {
        var view = client.recommendation(id);
        return Templates.write(view, "/monitoring/recommendations/" + id + "/revise", view.body(), addressees());
    }

    @POST
    @Path("{id}/revise")
    @RolesAllowed("body-secretary")
    public Response submitRevise(@RestPath String id) {
        return form.send(
                () -> draft(client.recommendation(id)),
                draft -> refusals.worded(() -> client.revise(id, form.ifMatch(), draft)),
                view -> Outcome.done("/monitoring/recommendations/" + id, "drafted"),
                () -> revise(id));
    }

    private RecommendationClient.Draft draft(RecommendationView before) {
        form.named("/title", "subject").named("/text", "words").named("/dueOn", "due");
        String member = form.textOrNull("member");
        return new RecommendationClient.Draft(
                before == null ? form.text("body") : before.body(),
                form.text("subject"),
                form.text("words"),
                form.textOrNull("commitment"),
                form.textOrNull("addressee"),
                member == null ? null : member.toUpperCase(java.util.Locale.ROOT),
                form.textOrNull("named"),
                form.date("due"),
                before == null ? demonstration : before.demonstration());
    }

    private List<Choice> addressees() {
        return Choice.of(
                wording,
                language,
                "monitoring",
                "addressee",
                "MEMBER",
                "ADMINISTRATIONS",
                "SECRETARIAT",
                "WORKING_GROUP",
                "PSCG",
                "GOVERNMENTS",
                "INTERNATIONAL_ORGANIZATION");
    }
}
