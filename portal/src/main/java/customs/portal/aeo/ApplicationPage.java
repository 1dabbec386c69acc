package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
import customs.portal.service.Listing;
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

/** A firm's applications: the list, a new one, a draft, and everything the firm does with one that is handed in. */
@Path("/aeo/applications")
@RolesAllowed("trader")
public class ApplicationPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance applications(Listing<ApplicationView.Row> applications);

        static native TemplateInstance draft(
                ApplicationView application, List<Choice> levels, OperatorView operator, boolean askConsent);

        static native TemplateInstance application(
                ApplicationView application,
                List<Timeline.Point> timeline,
                ApplicationView.Hearing hearing,
                AppealView.Right right,
                List<Choice> documents);

        static native TemplateInstance submit(ApplicationView application);

        static native TemplateInstance answer(ApplicationView application);

        static native TemplateInstance hearing(ApplicationView application, ApplicationView.Hearing hearing);

        static native TemplateInstance withdraw(ApplicationView application);

        static native TemplateInstance discard(ApplicationView application);
    }

    private final AeoClient client;
    private final CaseParts parts;
    private final Form form;

    ApplicationPage(@RestClient AeoClient client, CaseParts parts, Form form) {
        this.client = client;
        this.parts = parts;
        this.form = form;
    }

    @GET
    public TemplateInstance applications(@RestQuery String after) {
        return Templates.applications(client.applications(null, null, null, after));
    }

    @GET
    @Path("new")
    public TemplateInstance start() {
        var situation = client.situation();
        var operator = client.operator(situation.operatorId());
        return Templates.draft(
                null, parts.levels(situation.programme()), operator, ActLink.offered(operator.acts(), "give-consent"));
    }

    /** Starts a draft; a ticked consent is recorded first, so that a refused draft does not lose it. */
    @POST
    @Path("new")
    public Response submitStart() {
        return form.send(
                this::entries,
                draft -> {
                    if (form.ticked("consent")) {
                        consent();
                    }
                    return client.draft(form.key(), draft);
                },
                application -> Outcome.done(path(application.id()), "draft-kept"),
                this::start);
    }

    private void consent() {
        var operator = client.operator(client.situation().operatorId());
        if (ActLink.offered(operator.acts(), "give-consent")) {
            client.giveConsent(operator.id(), "\"" + operator.version() + "\"", new AeoClient.FromDay(null));
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance application(@RestPath String id) {
        var application = client.application(id);
        return Templates.application(
                application,
                Timeline.of(application),
                parts.hearing(application),
                parts.appealRight(application),
                parts.documents(application));
    }

    @GET
    @Path("{id}/change")
    public TemplateInstance change(@RestPath String id) {
        var application = client.application(id);
        return Templates.draft(
                application, parts.levels(application.programme()), client.operator(application.operatorId()), false);
    }

    @POST
    @Path("{id}/change")
    public Response submitChange(@RestPath String id) {
        return form.send(
                this::entries,
                draft -> client.change(id, form.ifMatch(), draft),
                application -> Outcome.done(path(id), "draft-kept"),
                () -> change(id));
    }

    @GET
    @Path("{id}/submit")
    public TemplateInstance handIn(@RestPath String id) {
        return Templates.submit(client.application(id));
    }

    @POST
    @Path("{id}/submit")
    public Response submitHandIn(@RestPath String id) {
        return form.send(
                () -> client.submit(id, form.ifMatch()),
                application -> Outcome.done(path(id), "handed-in"),
                () -> handIn(id));
    }

    @GET
    @Path("{id}/answer")
    public TemplateInstance answer(@RestPath String id) {
        return Templates.answer(client.application(id));
    }

    @POST
    @Path("{id}/answer")
    public Response submitAnswer(@RestPath String id) {
        return form.send(
                () -> new AeoClient.Answer(form.text("answer")),
                answer -> client.answer(id, form.ifMatch(), answer),
                application -> Outcome.done(path(id), "answered"),
                () -> answer(id));
    }

    @GET
    @Path("{id}/hearing")
    public TemplateInstance hearing(@RestPath String id) {
        return Templates.hearing(client.application(id), client.hearing(id));
    }

    @POST
    @Path("{id}/hearing")
    public Response submitHearing(@RestPath String id) {
        return form.send(
                () -> new AeoClient.HearingAnswer(form.text("answer"), last()),
                answer -> client.answerHearing(id, form.ifMatch(), answer),
                application -> Outcome.done(path(id), "heard"),
                () -> hearing(id));
    }

    /** Null when nothing was chosen: the service asks for it. */
    private Boolean last() {
        var choice = form.textOrNull("nothingFurther");
        return choice == null ? null : Boolean.valueOf(choice);
    }

    @GET
    @Path("{id}/withdraw")
    public TemplateInstance withdraw(@RestPath String id) {
        return Templates.withdraw(client.application(id));
    }

    @POST
    @Path("{id}/withdraw")
    public Response submitWithdraw(@RestPath String id) {
        return form.send(
                () -> new AeoClient.Reason(form.text("reason")),
                reason -> client.withdraw(id, form.ifMatch(), reason),
                application -> Outcome.done(path(id), "withdrawn"),
                () -> withdraw(id));
    }

    @GET
    @Path("{id}/discard")
    public TemplateInstance discard(@RestPath String id) {
        return Templates.discard(client.application(id));
    }

    @POST
    @Path("{id}/discard")
    public Response submitDiscard(@RestPath String id) {
        return form.send(
                () -> {
                    client.discard(id, form.ifMatch());
                    return id;
                },
                gone -> Outcome.done("/aeo/applications", "discarded"),
                () -> discard(id));
    }

    private AeoClient.Draft entries() {
        return new AeoClient.Draft(form.texts("levels"), form.textOrNull("statement"));
    }

    private static String path(String id) {
        return "/aeo/applications/" + id;
    }
}
