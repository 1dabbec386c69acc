package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.session.Language;
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

import java.util.List;

/** Other offices and states that are consulted in a case, each with its limit and why. */
@Path("/aeo/cases/{id}/consultations")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class ConsultationPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance consultations(
                ApplicationView application,
                AssessmentPart.Consultations consultations,
                List<Choice> criteria,
                List<Choice> addressees,
                List<Choice> yesNo,
                List<Choice> outcomes);
    }

    private final AeoClient client;
    private final AssessmentPartClient parts;
    private final CaseParts caseParts;
    private final Form form;
    private final Wording wording;
    private final Language language;

    ConsultationPage(
            @RestClient AeoClient client,
            @RestClient AssessmentPartClient parts,
            CaseParts caseParts,
            Form form,
            Wording wording,
            Language language) {
        this.client = client;
        this.parts = parts;
        this.caseParts = caseParts;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance consultations(@RestPath String id) {
        return Templates.consultations(
                client.application(id),
                parts.consultations(id),
                caseParts.criteria(id),
                words("addressee", "OFFICE", "STATE"),
                words("mandatory", "true", "false"),
                words("consulted", "true", "false"));
    }

    private List<Choice> words(String prefix, String... values) {
        return Choice.of(wording, language, "aeo", prefix, values);
    }

    @POST
    @RolesAllowed("aeo-officer")
    public Response ask(@RestPath String id) {
        return form.send(
                () -> new AssessmentPartClient.ConsultationEntry(
                        form.textOrNull("addressee"),
                        form.text("code"),
                        bool("mandatory"),
                        form.texts("criteria"),
                        form.text("question"),
                        form.date("askedOn"),
                        form.number("days")),
                entry -> parts.ask(id, form.key(), entry),
                done -> Outcome.done(path(id), "consultation_asked"),
                () -> consultations(id));
    }

    /** Records the answer, tells somebody above, or takes the question back: the button sent says which. */
    @POST
    @Path("{consultation}")
    @RolesAllowed("aeo-officer")
    public Response change(@RestPath String id, @RestPath String consultation) {
        var act = form.text("act");
        for (var field : List.of("met", "words", "on", "reason")) {
            form.named("/" + field, field + "-" + consultation);
        }
        return form.send(
                () -> new AssessmentPartClient.ConsultationAnswer(
                        bool("met-" + consultation),
                        form.text("words-" + consultation),
                        form.date("on-" + consultation)),
                answer -> switch (act) {
                    case "escalate" -> parts.escalate(id, consultation, form.ifMatch());
                    case "withdraw" ->
                        parts.withdraw(
                                id,
                                consultation,
                                form.ifMatch(),
                                new AeoClient.Reason(form.text("reason-" + consultation)));
                    default -> parts.answer(id, consultation, form.ifMatch(), answer);
                },
                done -> Outcome.done(path(id), "consultation_" + done.stage()),
                () -> consultations(id));
    }

    private Boolean bool(String field) {
        var entered = form.textOrNull(field);
        return entered == null ? null : Boolean.valueOf(entered);
    }

    private static String path(String id) {
        return "/aeo/cases/" + id + "/consultations";
    }
}
