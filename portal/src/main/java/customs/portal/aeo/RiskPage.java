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

/** The risks of a case on the matrix, what is done about each, and what remains. */
@Path("/aeo/cases/{id}/risks")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class RiskPage {
    /** What can be chosen on the page. */
    public record Scales(
            List<Choice> criteria, List<Choice> likelihoods, List<Choice> consequences, List<Choice> responses) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance risks(
                ApplicationView application, AssessmentPart.RiskRegister register, Scales scales);
    }

    private final AeoClient client;
    private final AssessmentPartClient parts;
    private final CaseParts caseParts;
    private final Form form;
    private final Wording wording;
    private final Language language;

    RiskPage(
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
    public TemplateInstance risks(@RestPath String id) {
        return Templates.risks(
                client.application(id),
                parts.risks(id),
                new Scales(
                        caseParts.criteria(id),
                        words("likelihood", "RARE", "UNLIKELY", "POSSIBLE", "LIKELY", "ALMOST_CERTAIN"),
                        words("consequence", "INSIGNIFICANT", "MINOR", "MODERATE", "MAJOR", "CRITICAL"),
                        words("risk_response", "TOLERATE", "TREAT", "TRANSFER", "TERMINATE")));
    }

    private List<Choice> words(String prefix, String... values) {
        return Choice.of(wording, language, "aeo", prefix, values);
    }

    @POST
    @RolesAllowed("aeo-officer")
    public Response record(@RestPath String id) {
        return form.send(
                () -> new AssessmentPartClient.RiskEntry(
                        form.textOrNull("criterion"),
                        form.text("words"),
                        form.textOrNull("likelihood"),
                        form.textOrNull("consequence")),
                entry -> parts.record(id, form.key(), entry),
                risk -> Outcome.done(path(id), "risk_recorded"),
                () -> risks(id));
    }

    /** Rates it anew, says what is done about it, or that it is gone: the button sent says which. */
    @POST
    @Path("{risk}")
    @RolesAllowed("aeo-officer")
    public Response change(@RestPath String id, @RestPath String risk) {
        var act = form.text("act");
        for (var field : List.of(
                "response",
                "measure",
                "residualLikelihood",
                "residualConsequence",
                "reason",
                "likelihood",
                "consequence")) {
            form.named("/" + field, field + "-" + risk);
        }
        return form.send(
                () -> switch (act) {
                    case "rate" ->
                        parts.rate(
                                id,
                                risk,
                                form.ifMatch(),
                                new AssessmentPartClient.Rating(
                                        form.textOrNull("likelihood-" + risk), form.textOrNull("consequence-" + risk)));
                    case "retire" ->
                        parts.retire(id, risk, form.ifMatch(), new AeoClient.Reason(form.text("reason-" + risk)));
                    default ->
                        parts.respond(
                                id,
                                risk,
                                form.ifMatch(),
                                new AssessmentPartClient.RiskAnswer(
                                        form.textOrNull("response-" + risk),
                                        form.textOrNull("measure-" + risk),
                                        form.textOrNull("residualLikelihood-" + risk),
                                        form.textOrNull("residualConsequence-" + risk)));
                },
                done -> Outcome.done(path(id), "risk_changed"),
                () -> risks(id));
    }

    private static String path(String id) {
        return "/aeo/cases/" + id + "/risks";
    }
}
