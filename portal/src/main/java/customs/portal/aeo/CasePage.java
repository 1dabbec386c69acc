package customs.portal.aeo;

import customs.portal.service.ActLink;
import customs.portal.service.Answer;
import customs.portal.session.Who;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;
import java.util.Set;

/** One application as customs sees it: where it stands, which day is due and why, the dossier, the criteria, and what may be done now. */
@Path("/aeo/cases/{id}")
@RolesAllowed({"aeo-officer", "aeo-decider", "auditor"})
public class CasePage {
    /** Acts with weight, drawn last and as warnings. */
    private static final Set<String> GRAVE = Set.of("not-accept", "refuse", "open-hearing", "cancel", "expire");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance file(
                ApplicationView application,
                List<Timeline.Point> timeline,
                Answer<List<ApplicationView.Verdict>> verdicts,
                ApplicationView.Hearing hearing,
                List<ActLink> favourable,
                List<ActLink> grave,
                boolean barred);
    }

    private final AeoClient client;
    private final CaseParts parts;
    private final Who who;

    CasePage(@RestClient AeoClient client, CaseParts parts, Who who) {
        this.client = client;
        this.parts = parts;
        this.who = who;
    }

    @GET
    public TemplateInstance file(@RestPath String id) {
        var application = client.application(id);
        return Templates.file(
                application,
                parts.timeline(application),
                Answer.of(() -> client.verdicts(id)),
                parts.hearing(application),
                application.acts().stream()
                        .filter(act -> !GRAVE.contains(act.act()))
                        .toList(),
                application.acts().stream()
                        .filter(act -> GRAVE.contains(act.act()))
                        .toList(),
                waitsInVain(application));
    }

    /** The case waits for this person's role, and the service offers this person nothing. */
    private boolean waitsInVain(ApplicationView application) {
        return application.acts().isEmpty() && "DECISION_PENDING".equals(application.stage()) && who.has("aeo-decider");
    }
}
