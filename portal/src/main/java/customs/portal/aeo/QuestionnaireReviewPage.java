package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ServiceProblem;
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
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

import java.util.ArrayList;
import java.util.List;

/** A questionnaire as customs sees it: how far it is, and the judgement of each answer. */
@Path("/aeo/cases/{id}/questionnaire")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class QuestionnaireReviewPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance share(ApplicationView application, List<Choice> roles, boolean may);

        static native TemplateInstance questionnaire(ApplicationView application, QuestionnaireView questionnaire);

        static native TemplateInstance section(
                ApplicationView application, QuestionnaireView.Section section, List<Choice> verdicts);
    }

    private final AeoClient client;
    private final QuestionnaireClient questionnaires;
    private final Form form;
    private final Who who;
    private final Wording wording;
    private final Language language;

    QuestionnaireReviewPage(
            @RestClient AeoClient client,
            @RestClient QuestionnaireClient questionnaires,
            Form form,
            Who who,
            Wording wording,
            Language language) {
        this.client = client;
        this.questionnaires = questionnaires;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance display(@RestPath String id) {
        var application = client.application(id);
        try {
            return Templates.questionnaire(application, questionnaires.questionnaire(id));
        } catch (ServiceProblem none) {
            if (none.status() != 404) {
                throw none;
            }
        }
        var roles = questionnaires.templates().stream()
                .filter(each -> each.programmes().contains(application.programme()))
                .flatMap(each -> each.roles().stream())
                .map(role -> new Choice(role.code(), role.name()))
                .toList();
        return Templates.share(
                application,
                roles,
                who.has("aeo-officer") && !roles.isEmpty() && !"NOBODY".equals(application.awaits()));
    }

    /** Gives it to the firm, back to it, approves or closes it: the button sent says which. */
    @POST
    @RolesAllowed("aeo-officer")
    public Response submit(@RestPath String id) {
        var act = form.text("act");
        return form.send(
                () -> new QuestionnaireClient.Start(form.texts("roles"), form.number("people")),
                start -> switch (act) {
                    case "share" -> questionnaires.start(id, form.key(), start);
                    case "return" -> questionnaires.giveBack(id, form.ifMatch());
                    case "expire" -> questionnaires.expire(id, form.ifMatch());
                    default -> questionnaires.approve(id, form.ifMatch());
                },
                done -> Outcome.done(path(id), "questionnaire_" + done.stage()),
                () -> display(id));
    }

    @GET
    @Path("{section}")
    public TemplateInstance section(@RestPath String id, @RestPath String section) {
        return Templates.section(
                client.application(id),
                questionnaires.section(id, section),
                Choice.of(wording, language, "aeo", "answer_verdict", "ACCEPT", "RETURN"));
    }

    @POST
    @Path("{section}")
    @RolesAllowed("aeo-officer")
    public Response submitSection(@RestPath String id, @RestPath String section) {
        var before = questionnaires.section(id, section);
        return form.send(
                () -> reviews(before),
                reviews -> reviews.reviews().isEmpty()
                        ? before
                        : questionnaires.judge(id, section, form.ifMatch(), reviews),
                done -> done.next() == null
                        ? Outcome.done(path(id), "section_judged")
                        : Outcome.done(path(id) + "/" + done.next(), "section_judged"),
                () -> section(id, section));
    }

    /** What was entered or changed. */
    private QuestionnaireClient.Reviews reviews(QuestionnaireView.Section section) {
        var reviews = new ArrayList<QuestionnaireClient.Review>();
        for (var question : section.questions()) {
            var verdict = form.textOrNull(question.field("verdict"));
            var comment = form.textOrNull(question.field("comment"));
            var same = question.review() != null
                    && java.util.Objects.equals(verdict, question.verdict())
                    && java.util.Objects.equals(comment, question.review().comment());
            if (verdict != null && !same) {
                form.named("/reviews/%d/comment".formatted(reviews.size()), question.field("comment"));
                reviews.add(new QuestionnaireClient.Review(question.code(), "ACCEPT".equals(verdict), comment));
            }
        }
        return new QuestionnaireClient.Reviews(reviews);
    }

    @POST
    @Path("{section}/remark")
    @RolesAllowed("aeo-officer")
    public Response submitRemark(@RestPath String id, @RestPath String section) {
        var question = form.text("question");
        form.named("/words", "words-" + question);
        return form.send(
                () -> new QuestionnaireClient.Remark(question, form.text("words-" + question), form.ticked("resolves")),
                remark -> questionnaires.remark(id, section, form.key(), remark),
                done -> Outcome.done(path(id) + "/" + section, "remark_written"),
                () -> section(id, section));
    }

    @POST
    @Path("{section}/demand")
    @RolesAllowed("aeo-officer")
    public Response submitDemand(@RestPath String id, @RestPath String section) {
        return form.send(
                () -> new AeoClient.Reason(form.text("reason")),
                reason -> questionnaires.demand(id, section, form.ifMatch(), reason),
                done -> Outcome.done(path(id), "section_demanded"),
                () -> section(id, section));
    }

    private static String path(String id) {
        return "/aeo/cases/" + id + "/questionnaire";
    }
}
