package customs.aeo.questionnaire;

import customs.platform.act.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import java.util.List;

/** Questionnaires as anyone may read them before applying. */
@Path("/api/v1/questionnaire-templates")
@Tag(name = "Questionnaire")
@Produces(MediaType.APPLICATION_JSON)
public class TemplateResource {
    private final Templates templates;
    private final Caller caller;

    TemplateResource(Templates templates, Caller caller) {
        this.templates = templates;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Operation(
            operationId = "listQuestionnaireTemplates",
            summary = "Every questionnaire with its questions",
            description = "Public.")
    public List<TemplateView> list() {
        var language = caller.language();
        return templates.all().stream()
                .map(template -> TemplateView.of(template, language))
                .toList();
    }

    @GET
    @Path("/{code}")
    @PermitAll
    @Operation(
            operationId = "readQuestionnaireTemplate",
            summary = "The newest version of a questionnaire",
            description = "Public.")
    @APIResponse(responseCode = "200", description = "The questionnaire")
    @APIResponse(responseCode = "404", description = "not-found")
    public TemplateView read(@PathParam("code") String code) {
        return TemplateView.of(templates.latest(code), caller.language());
    }
}
