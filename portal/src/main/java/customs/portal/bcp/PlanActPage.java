package customs.portal.bcp;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
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

import java.util.function.BiFunction;
import java.util.function.Supplier;

/** One page per act on a version of a plan: what it means, what it needs, and the button. Whether it is possible, the service says. */
@Path("/bcp/acts/{id}/{act}")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager"})
public class PlanActPage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance act(
                PlanVersionView plan, String act, boolean offered, PlanVersionView.Next next);
    }

    private final PlanClient client;
    private final Form form;
    private final Wording wording;

    PlanActPage(@RestClient PlanClient client, Form form, Wording wording) {
        this.client = client;
        this.form = form;
        this.wording = wording;
    }

    @GET
    public TemplateInstance display(@RestPath String id, @RestPath String act) {
        if (!wording.has("bcp", "about_" + act)) {
            throw new NotFoundException();
        }
        var plan = client.version(id);
        return Templates.act(
                plan,
                act,
                ActLink.offered(plan.acts(), act),
                plan.next().stream()
                        .filter(next -> next.act().equals(act))
                        .findFirst()
                        .orElse(null));
    }

    @POST
    public Response submit(@RestPath String id, @RestPath String act) {
        return switch (act) {
            case "submit" -> send(id, act, () -> form, (version, nothing) -> client.submit(id, version));
            case "reopen" -> send(id, act, () -> form, (version, nothing) -> client.reopen(id, version));
            case "approve" -> send(id, act, () -> form, (version, nothing) -> client.approve(id, version));
            case "review" ->
                send(
                        id,
                        act,
                        () -> new PlanClient.Review(form.text("objection").equals("true"), form.textOrNull("comment")),
                        (version, review) -> client.review(id, version, review));
            case "return" ->
                send(
                        id,
                        act,
                        () -> new PlanClient.Comment(form.text("comment")),
                        (version, comment) -> client.giveBack(id, version, comment));
            case "publish" ->
                send(
                        id,
                        act,
                        () -> new PlanClient.Publication(form.date("effectiveFrom")),
                        (version, publication) -> client.publish(id, version, publication));
            case "retire" ->
                send(
                        id,
                        act,
                        () -> new PlanClient.Reason(form.text("reason")),
                        (version, reason) -> client.retire(id, version, reason));
            case "use" ->
                send(
                        id,
                        act,
                        () -> new PlanClient.Use(form.textOrNull("use"), form.date("endedOn")),
                        (version, use) -> client.use(id, version, use));
            case "revise" ->
                send(id, act, () -> client.version(id).planId(), (version, plan) -> client.revise(plan, form.key()));
            default -> throw new NotFoundException();
        };
    }

    private <E> Response send(String id, String act, Supplier<E> entries, BiFunction<String, E, PlanVersionView> call) {
        return form.send(
                entries,
                body -> call.apply(form.ifMatch(), body),
                plan -> Outcome.done("/bcp/versions/" + plan.id(), act),
                () -> display(id, act));
    }
}
