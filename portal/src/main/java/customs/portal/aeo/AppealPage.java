package customs.portal.aeo;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
import customs.portal.service.Listing;
import customs.portal.session.Who;
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
import java.util.Map;

/** Appeals: a firm contests a decision, somebody who had no part in it examines, hears and decides. */
@Path("/aeo/appeals")
@RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor"})
public class AppealPage {
    static final List<String> STAGES = List.of(
            "FILED",
            "RETURNED",
            "UNDER_REVIEW",
            "HEARING_REQUESTED",
            "HEARING_SCHEDULED",
            "MINUTES_SHARED",
            "UPHELD",
            "REJECTED",
            "WITHDRAWN",
            "ALL");

    /** The service's path and the entry of each act; an act without an entry has none to send. */
    private static final Map<String, Step> STEPS = Map.ofEntries(
            Map.entry("complete", new Step("completion", "completion")),
            Map.entry("request-hearing", new Step("hearing-request", null)),
            Map.entry("argue", new Step("arguments", "arguments")),
            Map.entry("escalate", new Step("escalation", "grounds")),
            Map.entry("withdraw", new Step("withdrawal", "reason")),
            Map.entry("take-up", new Step("review", null)),
            Map.entry("send-back", new Step("return", "missing")),
            Map.entry("schedule-hearing", new Step("hearing", "place")),
            Map.entry("serve-minutes", new Step("minutes", "minutes")),
            Map.entry("absence", new Step("absence", "reason")),
            Map.entry("uphold", new Step("upholding", "reason")),
            Map.entry("reject", new Step("rejection", "reason")));

    private record Step(String path, String entry) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance appeals(
                Listing<AppealView> appeals, String stage, List<String> stages, boolean staff);

        static native TemplateInstance appeal(AppealView appeal, boolean staff);

        static native TemplateInstance act(AppealView appeal, String act, String entry, boolean offered);

        static native TemplateInstance file(AppealView.Right right, boolean offered);
    }

    private final AeoClient client;
    private final Form form;
    private final Who who;

    AppealPage(@RestClient AeoClient client, Form form, Who who) {
        this.client = client;
        this.form = form;
        this.who = who;
    }

    @GET
    public TemplateInstance appeals(@RestQuery String stage, @RestQuery String after) {
        var chosen = stage != null && STAGES.contains(stage) ? stage : "ALL";
        return Templates.appeals(
                client.appeals("ALL".equals(chosen) ? null : chosen, after), chosen, STAGES, who.hasAny(AeoDoor.STAFF));
    }

    @GET
    @Path("{id}")
    public TemplateInstance appeal(@RestPath String id) {
        return Templates.appeal(client.appeal(id), who.hasAny(AeoDoor.STAFF));
    }

    @GET
    @Path("{id}/{act}")
    @RolesAllowed({"trader", "aeo-decider"})
    public TemplateInstance act(@RestPath String id, @RestPath String act) {
        var step = step(act);
        var appeal = client.appeal(id);
        return Templates.act(appeal, act, step.entry(), ActLink.offered(appeal.acts(), act));
    }

    @POST
    @Path("{id}/{act}")
    @RolesAllowed({"trader", "aeo-decider"})
    public Response submitAct(@RestPath String id, @RestPath String act) {
        var step = step(act);
        return form.send(
                () -> entry(act, step),
                entry -> client.onAppeal(id, step.path(), form.ifMatch(), entry),
                appeal -> Outcome.done("/aeo/appeals/" + id, "appeal-" + act),
                () -> act(id, act));
    }

    private Map<String, ?> entry(String act, Step step) {
        if (step.entry() == null) {
            return null;
        }
        if (act.equals("schedule-hearing")) {
            var day = form.date("on");
            return day == null ? Map.of("place", form.text("place")) : Map.of("on", day, "place", form.text("place"));
        }
        return Map.of(step.entry(), form.text(step.entry()));
    }

    private static Step step(String act) {
        var step = STEPS.get(act);
        if (step == null) {
            throw new NotFoundException();
        }
        return step;
    }

    @GET
    @Path("new/{against}/{decision}")
    @RolesAllowed("trader")
    public TemplateInstance file(@RestPath String against, @RestPath String decision) {
        var right = client.appealRight(against, decision);
        return Templates.file(right, ActLink.offered(right.acts(), "file-appeal"));
    }

    @POST
    @Path("new/{against}/{decision}")
    @RolesAllowed("trader")
    public Response submitFile(@RestPath String against, @RestPath String decision) {
        return form.send(
                () -> new AeoClient.AppealFiling(against, decision, form.text("grounds")),
                filing -> client.fileAppeal(form.key(), filing),
                appeal -> Outcome.done("/aeo/appeals/" + appeal.id(), "appeal-filed"),
                () -> file(against, decision));
    }
}
