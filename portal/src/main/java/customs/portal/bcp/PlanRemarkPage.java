package customs.portal.bcp;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.session.Language;
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

import java.util.List;

/** A remark of a reviewer on one section: raised, answered by the authors, settled. */
@Path("/bcp/remarks")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class PlanRemarkPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance raise(PlanVersionView plan, String section, List<Choice> kinds);

        static native TemplateInstance remark(RemarkView remark, PlanVersionView plan);
    }

    private final PlanClient client;
    private final Form form;
    private final Wording wording;
    private final Language language;

    PlanRemarkPage(@RestClient PlanClient client, Form form, Wording wording, Language language) {
        this.client = client;
        this.form = form;
        this.wording = wording;
        this.language = language;
    }

    @GET
    @Path("on/{version}/{section}")
    @RolesAllowed("bcp-reviewer")
    public TemplateInstance raise(@RestPath String version, @RestPath String section) {
        if (!PlanVersionPage.SECTIONS.contains(section)) {
            throw new NotFoundException();
        }
        return Templates.raise(
                client.version(version),
                section,
                Choice.of(wording, language, "bcp", "remark_kind", "COMMENT", "OBJECTION"));
    }

    @POST
    @Path("on/{version}/{section}")
    @RolesAllowed("bcp-reviewer")
    public Response submitRaise(@RestPath String version, @RestPath String section) {
        return form.send(
                () -> new PlanClient.RemarkEntry(section, form.textOrNull("kind"), form.text("text")),
                remark -> client.raiseRemark(version, form.key(), remark),
                remark -> Outcome.done("/bcp/versions/" + version, "remarkRaised"),
                () -> raise(version, section));
    }

    @GET
    @Path("{id}")
    public TemplateInstance remark(@RestPath String id) {
        var remark = client.remark(id);
        return Templates.remark(remark, client.version(remark.planVersion()));
    }

    @POST
    @Path("{id}/answer")
    @RolesAllowed("bcp-author")
    public Response answer(@RestPath String id) {
        form.named("/text", "answer");
        return form.send(
                () -> new PlanClient.RemarkReply(form.text("answer")),
                reply -> client.answerRemark(id, form.ifMatch(), reply),
                remark -> Outcome.done("/bcp/versions/" + remark.planVersion(), "remarkAnswered"),
                () -> remark(id));
    }

    @POST
    @Path("{id}/settle")
    @RolesAllowed("bcp-reviewer")
    public Response settle(@RestPath String id) {
        form.named("/text", "settlement");
        return form.send(
                () -> new PlanClient.RemarkReply(form.text("settlement")),
                reply -> client.settleRemark(id, form.ifMatch(), reply),
                remark -> Outcome.done("/bcp/versions/" + remark.planVersion(), "remarkSettled"),
                () -> remark(id));
    }
}
