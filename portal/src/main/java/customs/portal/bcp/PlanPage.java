package customs.portal.bcp;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
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

/** The plans of an administration by the state of their newest version, and the beginning of a plan or of its next version. */
@Path("/bcp/plans")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class PlanPage {
    private static final List<String> STAGES =
            List.of("IN_REVIEW", "RETURNED", "DRAFT", "APPROVED", "EFFECTIVE", "SUPERSEDED", "RETIRED");

    /** Plans whose newest version stands at the same stage. */
    public record Group(String stage, List<PlanView> plans) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance plans(
                List<Group> groups, long overdue, boolean author, List<StarterView> starters);

        static native TemplateInstance open(List<Choice> types, StarterView starter, List<Choice> languages);

        static native TemplateInstance name(PlanView plan, List<Choice> types, boolean offered);
    }

    private final PlanClient client;
    private final Catalogue catalogue;
    private final Form form;
    private final Who who;
    private final Wording wording;
    private final Language language;

    PlanPage(
            @RestClient PlanClient client,
            Catalogue catalogue,
            Form form,
            Who who,
            Wording wording,
            Language language) {
        this.client = client;
        this.catalogue = catalogue;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance plans() {
        var plans = catalogue.plans();
        var groups = STAGES.stream()
                .map(stage -> new Group(
                        stage,
                        plans.stream()
                                .filter(plan -> plan.newest().stage().equals(stage))
                                .toList()))
                .filter(group -> !group.plans().isEmpty())
                .toList();
        return Templates.plans(
                groups,
                plans.stream().filter(PlanView::overdue).count(),
                who.has("bcp-author"),
                who.has("bcp-author") ? client.starters(language.code()) : List.of());
    }

    @GET
    @Path("{id}")
    public Response plan(@RestPath String id) {
        return Outcome.to("/bcp/versions/" + client.plan(id).newest().id());
    }

    @GET
    @Path("new")
    @RolesAllowed("bcp-author")
    public TemplateInstance open(@RestQuery String starter) {
        var begun = starter == null
                ? null
                : client.starters(language.code()).stream()
                        .filter(one -> one.code().equals(starter))
                        .findFirst()
                        .orElseThrow(NotFoundException::new);
        return Templates.open(types(), begun, List.of(new Choice("en", "English"), new Choice("fr", "Français")));
    }

    private List<Choice> types() {
        return Choice.of(
                wording,
                language,
                "bcp",
                "type",
                "CORPORATE",
                "SITE",
                "SERVICE",
                "SYSTEM",
                "PANDEMIC",
                "RELIEF",
                "JOINT");
    }

    @GET
    @Path("{id}/name")
    @RolesAllowed("bcp-author")
    public TemplateInstance name(@RestPath String id) {
        var plan = client.plan(id);
        return Templates.name(plan, types(), ActLink.offered(plan.acts(), "name"));
    }

    @POST
    @Path("{id}/name")
    @RolesAllowed("bcp-author")
    public Response submitName(@RestPath String id) {
        return form.send(
                () -> new PlanClient.PlanEntry(form.text("code"), form.text("title"), form.textOrNull("type")),
                plan -> client.name(id, form.ifMatch(), plan),
                plan -> Outcome.done("/bcp/versions/" + plan.newest().id(), "written"),
                () -> name(id));
    }

    @POST
    @Path("new")
    @RolesAllowed("bcp-author")
    public Response submitOpen() {
        return form.send(
                () -> new PlanClient.PlanOpening(
                        form.textOrNull("code"),
                        form.text("title"),
                        form.textOrNull("type"),
                        form.textOrNull("starter"),
                        form.textOrNull("language")),
                plan -> client.open(form.key(), plan),
                plan -> Outcome.done("/bcp/versions/" + plan.newest().id(), "opened"),
                () -> open(form.textOrNull("starter")));
    }
}
