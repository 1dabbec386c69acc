package customs.portal.bcp;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Download;
import customs.portal.session.Language;
import customs.portal.session.Who;
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

import java.util.ArrayList;
import java.util.List;

/** The pack of a version: its editions, files and extracts, and the printed copies with who has them. */
@Path("/bcp/packs/{id}")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class PackPage {
    private static final String KEEPERS = "bcp-author,bcp-approver,crisis-manager";

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance pack(
                PlanVersionView plan,
                List<PackView> editions,
                List<PackView.CopyView> copies,
                List<String> roles,
                boolean keeper,
                List<Choice> extracts,
                List<Choice> languages);
    }

    private final PlanClient client;
    private final Catalogue catalogue;
    private final Form form;
    private final Who who;
    private final Language language;

    PackPage(@RestClient PlanClient client, Catalogue catalogue, Form form, Who who, Language language) {
        this.client = client;
        this.catalogue = catalogue;
        this.form = form;
        this.who = who;
        this.language = language;
    }

    @GET
    public TemplateInstance pack(@RestPath String id) {
        var plan = client.version(id);
        return Templates.pack(
                plan,
                client.editions(id),
                catalogue.copies(plan.planId()),
                plan.content().roles(),
                who.hasAny(KEEPERS) && plan.stage().equals("EFFECTIVE"),
                extracts(plan),
                List.of(new Choice("en", "English"), new Choice("fr", "Français")));
    }

    private static List<Choice> extracts(PlanVersionView plan) {
        var choices = new ArrayList<Choice>();
        plan.content().teams().forEach(team -> choices.add(new Choice("team:" + team.code(), team.name())));
        plan.content().roles().forEach(role -> choices.add(new Choice("role:" + role, role)));
        return choices;
    }

    @GET
    @Path("plan.pdf")
    public Response pdf(@RestPath String id, @RestQuery String team, @RestQuery String role) {
        return Download.of(client.pack(id, language.code(), team, role), name(id, "pdf"));
    }

    @GET
    @Path("plan.html")
    public Response page(@RestPath String id, @RestQuery String team, @RestQuery String role) {
        return Download.of(client.packPage(id, language.code(), team, role), name(id, "html"));
    }

    private String name(String id, String ending) {
        var plan = client.version(id);
        return "plan-%s-%d.%s".formatted(plan.planCode(), plan.number(), ending);
    }

    @POST
    @Path("rebuild")
    @RolesAllowed({"bcp-author", "bcp-approver", "crisis-manager"})
    public Response rebuild(@RestPath String id) {
        return form.send(
                () -> client.rebuild(id, form.ifMatch(), form.key()),
                edition -> Outcome.done("/bcp/packs/" + id, "rebuilt"),
                () -> pack(id));
    }

    @POST
    @Path("copies")
    @RolesAllowed({"bcp-author", "bcp-approver", "crisis-manager"})
    public Response register(@RestPath String id) {
        return form.send(
                () -> {
                    var extract = form.text("extract");
                    return new PackView.Copy(
                            form.text("edition"),
                            form.text("language"),
                            extract.startsWith("team:") ? extract.substring(5) : null,
                            extract.startsWith("role:") ? extract.substring(5) : null,
                            form.text("holder"),
                            form.text("place"),
                            form.date("printedOn"));
                },
                copy -> client.addCopy(form.key(), copy),
                copy -> Outcome.done("/bcp/packs/" + id, "copyRegistered"),
                () -> pack(id));
    }

    @POST
    @Path("copies/{copy}/replace")
    @RolesAllowed({"bcp-author", "bcp-approver", "crisis-manager"})
    public Response replace(@RestPath String id, @RestPath String copy) {
        return form.send(
                () -> client.replaceCopy(copy, form.ifMatch()),
                next -> Outcome.done("/bcp/packs/" + next.planVersion(), "copyReplaced"),
                () -> pack(id));
    }

    @POST
    @Path("copies/{copy}/withdraw")
    @RolesAllowed({"bcp-author", "bcp-approver", "crisis-manager"})
    public Response withdraw(@RestPath String id, @RestPath String copy) {
        form.named("/reason", "reason-" + copy);
        return form.send(
                () -> new PlanClient.Reason(form.text("reason-" + copy)),
                reason -> client.withdrawCopy(copy, form.ifMatch(), reason),
                gone -> Outcome.done("/bcp/packs/" + id, "copyWithdrawn"),
                () -> pack(id));
    }
}
