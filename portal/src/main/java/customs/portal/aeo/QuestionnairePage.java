package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ServiceProblem;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.util.List;

/** A firm's questionnaire: how far it is, one page per section, its files, and handing it in. */
@Path("/aeo/applications/{id}/questionnaire")
@RolesAllowed("trader")
public class QuestionnairePage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance start(ApplicationView application, List<Choice> roles, Integer smallBelow);

        static native TemplateInstance questionnaire(ApplicationView application, QuestionnaireView questionnaire);

        static native TemplateInstance section(
                ApplicationView application,
                QuestionnaireView.Section section,
                List<Choice> files,
                List<Choice> yesNo,
                List<Choice> tick);

        static native TemplateInstance files(ApplicationView application, List<ApplicationView.Evidence> files);
    }

    private final AeoClient client;
    private final QuestionnaireClient questionnaires;
    private final Form form;
    private final Wording wording;
    private final Language language;

    QuestionnairePage(
            @RestClient AeoClient client,
            @RestClient QuestionnaireClient questionnaires,
            Form form,
            Wording wording,
            Language language) {
        this.client = client;
        this.questionnaires = questionnaires;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    /** The questionnaire, or what it has to know before it can ask anything. */
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
        var template = template(application);
        return Templates.start(
                application,
                template.roles().stream()
                        .map(role -> new Choice(role.code(), role.name()))
                        .toList(),
                template.smallBelow());
    }

    private QuestionnaireView.Template template(ApplicationView application) {
        return questionnaires.templates().stream()
                .filter(each -> each.programmes().contains(application.programme()))
                .findFirst()
                .orElse(new QuestionnaireView.Template("", "", List.of(), null, List.of()));
    }

    @POST
    public Response submitStart(@RestPath String id) {
        return form.send(
                () -> new QuestionnaireClient.Start(form.texts("roles"), form.number("people")),
                start -> questionnaires.start(id, form.key(), start),
                started -> Outcome.to(path(id)),
                () -> display(id));
    }

    @POST
    @Path("submit")
    public Response submitAll(@RestPath String id) {
        return form.send(
                () -> questionnaires.submit(id, form.ifMatch()),
                done -> Outcome.done(path(id), "questionnaire_submitted"),
                () -> display(id));
    }

    @GET
    @Path("{section}")
    public TemplateInstance section(@RestPath String id, @RestPath String section) {
        return Templates.section(
                client.application(id),
                questionnaires.section(id, section),
                questionnaires.files(id).stream()
                        .map(file -> new Choice(file.id(), file.fileName()))
                        .toList(),
                Choice.of(wording, language, "aeo", "answer", "YES", "NO"),
                List.of(new Choice("true", wording.say("aeo", language.locale(), "answer_na"))));
    }

    /** Keeps the section; stays on it when it asks more now, else goes on to where the person wants to. */
    @POST
    @Path("{section}")
    public Response submitSection(@RestPath String id, @RestPath String section) {
        var before = questionnaires.section(id, section);
        return form.send(
                () -> QuestionnaireEntry.of(before, form),
                entry -> questionnaires.answer(id, section, form.ifMatch(), entry),
                after -> {
                    if (after.questions().size() > before.questions().size()) {
                        return Outcome.done(path(id) + "/" + section, "section_asks_more");
                    }
                    return "next".equals(form.text("then")) && after.next() != null
                            ? Outcome.done(path(id) + "/" + after.next(), "section_kept")
                            : Outcome.done(path(id), "section_kept");
                },
                () -> section(id, section));
    }

    @POST
    @Path("{section}/remark")
    public Response submitRemark(@RestPath String id, @RestPath String section) {
        var question = form.text("question");
        form.named("/words", "words-" + question);
        return form.send(
                () -> new QuestionnaireClient.Remark(question, form.text("words-" + question), form.ticked("resolves")),
                remark -> questionnaires.remark(id, section, form.key(), remark),
                done -> Outcome.done(path(id) + "/" + section, "remark_written"),
                () -> section(id, section));
    }

    @GET
    @Path("files")
    public TemplateInstance files(@RestPath String id) {
        return Templates.files(client.application(id), questionnaires.files(id));
    }

    @POST
    @Path("files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submitFile(@RestPath String id, @RestForm FileUpload file) {
        return form.send(
                () -> {
                    if (file == null
                            || file.fileName() == null
                            || file.fileName().isBlank()) {
                        form.fault("file", wording.say("aeo", language.locale(), "file_missing"));
                    }
                    return form.date("validUntil");
                },
                validUntil -> questionnaires.attach(
                        id, file.fileName(), validUntil, file.uploadedFile().toFile()),
                done -> Outcome.done(path(id) + "/files", "attached"),
                () -> files(id));
    }

    private static String path(String id) {
        return "/aeo/applications/" + id + "/questionnaire";
    }
}
