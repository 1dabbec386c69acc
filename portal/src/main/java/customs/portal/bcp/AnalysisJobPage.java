package customs.portal.bcp;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.Listing;
import customs.portal.session.Language;
import customs.portal.session.Who;
import customs.portal.wording.Wording;
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

import java.util.List;

/** Analyses that take long: asked for without waiting, watched, cancelled, and kept with the estate as it was. */
@Path("/bcp/analysis-jobs")
@RolesAllowed({"bcp-author", "bcp-reviewer", "bcp-approver", "crisis-manager", "auditor", "administrator"})
public class AnalysisJobPage {
    private static final String ASKERS = "bcp-author,bcp-reviewer,bcp-approver,crisis-manager";
    private static final int MANY_RUNS = 1_000_000;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                Listing<AnalysisClient.Job> jobs, List<Choice> services, List<Choice> kinds, boolean asker);

        static native TemplateInstance job(AnalysisClient.Job job, String service, AnalysisSheet sheet);
    }

    private final AnalysisClient client;
    private final Catalogue catalogue;
    private final SinglePointSheet singlePoints;
    private final DistributionSheet distribution;
    private final AnalysisEntry entry;
    private final Form form;
    private final Who who;
    private final Wording wording;
    private final Language language;

    AnalysisJobPage(
            @RestClient AnalysisClient client,
            Catalogue catalogue,
            SinglePointSheet singlePoints,
            DistributionSheet distribution,
            AnalysisEntry entry,
            Form form,
            Who who,
            Wording wording,
            Language language) {
        this.client = client;
        this.catalogue = catalogue;
        this.singlePoints = singlePoints;
        this.distribution = distribution;
        this.entry = entry;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance list(@RestQuery String after) {
        return Templates.list(
                client.jobs(20, after == null || after.isEmpty() ? null : after),
                catalogue.serviceChoices(),
                Choice.of(wording, language, "analysis", "job_kind", "SINGLE_POINTS", "DISTRIBUTION"),
                who.hasAny(ASKERS));
    }

    @POST
    public Response submit() {
        form.named("/singlePoints/pairsOf", "service").named("/distribution/services/0", "service");
        return form.send(
                () -> "DISTRIBUTION".equals(form.text("kind"))
                        ? new AnalysisClient.JobQuestion(
                                null,
                                distribution.question(form.text("service"), 50, 200, "TRIANGULAR", true, MANY_RUNS, 1L))
                        : new AnalysisClient.JobQuestion(
                                new AnalysisClient.SinglePointQuestion(form.textOrNull("service"), 5_000), null),
                question -> client.ask(form.key(), question),
                job -> Outcome.to("/bcp/analysis-jobs/" + job.id()),
                () -> list(null));
    }

    @GET
    @Path("{id}")
    public TemplateInstance job(@RestPath String id) {
        var job = client.job(id);
        return Templates.job(job, service(job), sheet(job));
    }

    @POST
    @Path("{id}/cancel")
    public Response cancel(@RestPath String id) {
        return form.send(
                () -> id,
                which -> client.cancel(which, form.ifMatch()),
                job -> Outcome.to("/bcp/analysis-jobs/" + job.id()),
                () -> job(id));
    }

    private String service(AnalysisClient.Job job) {
        var question = job.question();
        if (question.singlePoints() != null && question.singlePoints().pairsOf() != null) {
            return catalogue.name(question.singlePoints().pairsOf());
        }
        return question.distribution() == null
                ? ""
                : catalogue.name(question.distribution().services().getFirst());
    }

    private AnalysisSheet sheet(AnalysisClient.Job job) {
        if (job.result() == null) {
            return AnalysisSheet.NONE;
        }
        if (job.result().singlePoints() != null) {
            return singlePoints.sheet(entry, job.result().singlePoints());
        }
        return job.result().distribution() == null
                ? AnalysisSheet.NONE
                : distribution.sheet(
                        entry,
                        job.question().distribution().services().getFirst(),
                        job.result().distribution());
    }
}
