package customs.portal.aeo;

import customs.portal.service.ActLink;
import customs.portal.service.Answer;
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
    private static final Set<String> GRAVE =
            Set.of("not-accept", "refuse", "open-hearing", "return-to-assessment", "cancel", "expire");

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance file(
                ApplicationView application,
                List<Timeline.Point> timeline,
                Answer<List<ApplicationView.Verdict>> verdicts,
                ApplicationView.Hearing hearing,
                AppealView.Right right,
                List<ActLink> favourable,
                List<ActLink> grave);
    }

    private final AeoClient client;
    private final CaseParts parts;

    CasePage(@RestClient AeoClient client, CaseParts parts) {
        this.client = client;
        this.parts = parts;
    }

    @GET
    public TemplateInstance file(@RestPath String id) {
        var application = client.application(id);
        return Templates.file(
                application,
                Timeline.of(application),
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
}
