package customs.portal.bcp;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Download;
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

import java.util.List;

/** 47 questions, one per section and phase, with a score per phase. */
@Path("/bcp/self-assessment")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class SelfAssessmentPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance assessment(
                SelfAssessmentView assessment, List<String> sections, List<Choice> choices);
    }

    private final PlanClient client;
    private final Form form;
    private final Wording wording;
    private final Language language;

    SelfAssessmentPage(@RestClient PlanClient client, Form form, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance assessment() {
        return Templates.assessment(
                client.selfAssessment(),
                PlanVersionPage.SECTIONS,
                Choice.of(wording, language, "bcp", "attainment", "YES", "PARTLY", "NO"));
    }

    @POST
    @RolesAllowed("bcp-author")
    public Response submit() {
        return form.send(
                () -> new PlanClient.AssessmentEntry(PlanVersionPage.SECTIONS.stream()
                        .flatMap(section -> PlanVersionPage.PHASES.stream()
                                .filter(phase ->
                                        !form.text(section + "-" + phase).isEmpty())
                                .map(phase -> new PlanClient.AssessmentAnswer(
                                        section,
                                        phase,
                                        form.text(section + "-" + phase),
                                        form.textOrNull("note-" + section + "-" + phase))))
                        .toList()),
                entry -> client.answerSelfAssessment(form.ifMatch(), entry),
                done -> Outcome.done("/bcp/self-assessment", "written"),
                this::assessment);
    }

    @GET
    @Path("table.csv")
    public Response table() {
        return Download.of(client.selfAssessmentTable(), "self-assessment.csv");
    }
}
