package customs.portal.monitoring;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Answer;
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

import java.util.List;

/** Where a delegate works on a session: what was said in writing, what the body still waits for, and what to say oneself. */
@Path("/monitoring/sessions/{id}/workspace")
@RolesAllowed({"analyst", "body-secretary", "delegate"})
public class SessionWorkspacePage {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance workspace(
                SessionView session,
                WrittenPhase written,
                Answer<List<RecommendationView>> recommendations,
                List<SessionDocument> documents,
                SessionSummary previous,
                boolean speaks);

        static native TemplateInstance intervene(
                SessionView session, SessionView.Item item, List<Choice> members, boolean delegate);
    }

    private static final int MOST_RECOMMENDATIONS = 100;

    private final MonitoringClient client;
    private final PublicationClient publication;
    private final RecommendationClient recommendations;
    private final Form form;
    private final Refusals refusals;
    private final Who who;

    SessionWorkspacePage(
            @RestClient MonitoringClient client,
            @RestClient PublicationClient publication,
            @RestClient RecommendationClient recommendations,
            Form form,
            Refusals refusals,
            Who who) {
        this.client = client;
        this.publication = publication;
        this.recommendations = recommendations;
        this.form = form;
        this.refusals = refusals;
        this.who = who;
    }

    @GET
    public TemplateInstance display(@RestPath String id) {
        var session = client.session(id);
        var written = publication.writtenPhase(id);
        return Templates.workspace(
                session,
                written,
                Answer.of(() -> recommendations
                        .recommendations(session.body(), true, MOST_RECOMMENDATIONS, null)
                        .items()),
                publication.documents(id),
                previous(session),
                written.open()
                        && who.hasAny("delegate,body-secretary")
                        && who.body().contains(session.body()));
    }

    /** The session of the same body before this one; null where there was none. */
    private SessionSummary previous(SessionView session) {
        return client.sessions(session.body(), null, session.from(), session.demonstration(), 20, null).items().stream()
                .filter(one -> !one.stage().equals("CANCELLED"))
                .findFirst()
                .orElse(null);
    }

    @GET
    @Path("items/{item}/intervention")
    @RolesAllowed({"delegate", "body-secretary"})
    public TemplateInstance intervene(@RestPath String id, @RestPath String item) {
        var session = client.session(id);
        var chosen = session.item(item);
        if (chosen == null) {
            throw new NotFoundException();
        }
        return Templates.intervene(
                session,
                chosen,
                client.membership(session.from().toString()).regions().stream()
                        .flatMap(region -> region.members().stream())
                        .map(member -> new Choice(member.code(), member.name()))
                        .toList(),
                who.has("delegate"));
    }

    @POST
    @Path("items/{item}/intervention")
    @RolesAllowed({"delegate", "body-secretary"})
    public Response submit(@RestPath String id, @RestPath String item) {
        return form.send(
                () -> new WrittenPhase.Words(item, form.textOrNull("member"), form.text("text")),
                words -> refusals.worded(() -> publication.intervene(id, form.key(), words)),
                written -> Outcome.done("/monitoring/sessions/" + id + "/workspace", "said"),
                () -> intervene(id, item));
    }
}
