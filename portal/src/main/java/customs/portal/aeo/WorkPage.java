package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.service.Listing;
import customs.portal.session.Language;
import customs.portal.session.Who;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.ArrayList;
import java.util.List;

/** Everything that waits in one queue, the day that is due first at the top; and what is finished. */
@Path("/aeo/work")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class WorkPage {
    /** Every filter, in the order in which they are shown; ALL is none, NOBODY what is finished. */
    static final List<String> FILTERS = List.of("OFFICER", "DECIDER", "APPLICANT", "NOBODY", "ALL");

    private static final String[] KINDS = {
        "CASE",
        "CONSULTATION",
        "VISIT",
        "PLAN",
        "QUESTIONNAIRE",
        "SIGNAL",
        "SUSPENSION",
        "REVOCATION",
        "APPEAL",
        "RENEWAL",
        "AMENDMENT",
        "CONTROL"
    };

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance work(
                Listing<WorkView.Item> queue,
                Listing<ApplicationView.Row> finished,
                WorkView.Filter filter,
                List<String> filters,
                List<Choice> kinds,
                List<Choice> officers,
                List<WorkView.Load> load);

        static native TemplateInstance work$rows(
                Listing<WorkView.Item> queue, Listing<ApplicationView.Row> finished, WorkView.Filter filter);
    }

    private final AeoClient client;
    private final WorkClient work;
    private final Who who;
    private final Wording wording;
    private final Language language;

    WorkPage(@RestClient AeoClient client, @RestClient WorkClient work, Who who, Wording wording, Language language) {
        this.client = client;
        this.work = work;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    /** The same address answers the page, or to htmx the rows alone. */
    @GET
    public TemplateInstance work(
            @RestQuery String awaits,
            @RestQuery String kind,
            @RestQuery String officer,
            @RestQuery boolean overdue,
            @RestQuery String after,
            @HeaderParam("HX-Request") boolean part) {
        var filter = new WorkView.Filter(
                awaits != null && FILTERS.contains(awaits) ? awaits : mine(),
                kind != null && List.of(KINDS).contains(kind) ? kind : "",
                officer == null ? "" : officer,
                overdue);
        var queue = filter.isFinished() ? new Listing<WorkView.Item>(List.of(), null) : queue(filter, after);
        var finished = filter.isFinished()
                ? client.applications(null, "NOBODY", null, after)
                : new Listing<ApplicationView.Row>(List.of(), null);
        if (part) {
            return Templates.work$rows(queue, finished, filter);
        }
        var load = work.load();
        return Templates.work(
                queue,
                finished,
                filter,
                FILTERS,
                Choice.of(wording, language, "aeo", "work_kind", KINDS),
                officers(load),
                load);
    }

    private Listing<WorkView.Item> queue(WorkView.Filter filter, String after) {
        return work.work(
                "ALL".equals(filter.awaits()) ? null : filter.awaits(),
                filter.kind().isEmpty() ? null : filter.kind(),
                filter.officer().isEmpty() ? null : filter.officer(),
                filter.overdue() ? true : null,
                after);
    }

    private List<Choice> officers(List<WorkView.Load> load) {
        var officers = new ArrayList<Choice>();
        officers.add(new Choice("me", wording.say("aeo", language.locale(), "work_mine")));
        officers.add(new Choice("-", wording.say("aeo", language.locale(), "work_nobodys")));
        load.stream()
                .filter(each -> each.officer() != null && !each.you())
                .map(each ->
                        new Choice(each.officer(), each.officerName() == null ? each.officer() : each.officerName()))
                .forEach(officers::add);
        return officers;
    }

    private String mine() {
        return who.has("aeo-officer") ? "OFFICER" : who.has("aeo-decider") ? "DECIDER" : "ALL";
    }
}
