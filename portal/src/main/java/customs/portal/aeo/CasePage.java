package customs.portal.aeo;

import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ActLink;
import customs.portal.service.Answer;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

/** One application as customs sees it: where it stands, which day is due and why, the dossier, the criteria, and what may be done now. */
@Path("/aeo/cases/{id}")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class CasePage {
    /** Acts with weight, drawn last and as warnings. */
    private static final Set<String> GRAVE =
            Set.of("not-accept", "refuse", "open-hearing", "return-to-assessment", "cancel", "expire");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance file(
                ApplicationView application,
                List<Timeline.Point> timeline,
                TimelinePicture picture,
                WorkView.Lead lead,
                Answer<List<ApplicationView.Verdict>> verdicts,
                ApplicationView.Hearing hearing,
                AppealView.Right right,
                List<ActLink> favourable,
                List<ActLink> grave);
    }

    private final AeoClient client;
    private final WorkClient work;
    private final CaseParts parts;
    private final Form form;
    private final Clock clock;

    CasePage(@RestClient AeoClient client, @RestClient WorkClient work, CaseParts parts, Form form, Clock clock) {
        this.client = client;
        this.work = work;
        this.parts = parts;
        this.form = form;
        this.clock = clock;
    }

    @GET
    public TemplateInstance file(@RestPath String id) {
        var application = client.application(id);
        var timeline = Timeline.of(application);
        return Templates.file(
                application,
                timeline,
                TimelinePicture.of(timeline, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)),
                work.lead(id),
                Answer.of(() -> client.verdicts(id)),
                parts.hearing(application),
                parts.appealRight(application),
                application.acts().stream()
                        .filter(act -> !GRAVE.contains(act.act()))
                        .toList(),
                application.acts().stream()
                        .filter(act -> GRAVE.contains(act.act()))
                        .toList());
    }

    /** Takes the case, or hands it back: the button sent says which. */
    @POST
    @RolesAllowed("aeo-officer")
    public Response lead(@RestPath String id) {
        boolean back = "hand-back".equals(form.text("act"));
        return form.send(
                () -> back ? work.handBack(id, form.ifMatch()) : work.take(id, form.ifMatch()),
                done -> Outcome.done("/aeo/cases/" + id, back ? "case_handed_back" : "case_taken"),
                () -> file(id));
    }
}
