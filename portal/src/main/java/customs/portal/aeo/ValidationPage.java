package customs.portal.aeo;

import customs.portal.form.Choice;
import customs.portal.form.Form;
import customs.portal.form.Outcome;
import customs.portal.service.ServiceProblem;
import customs.portal.session.Language;
import customs.portal.session.Who;
import customs.portal.wording.Wording;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Visits, the report and plans of improvement of one case, for customs and for the firm; the service says who may do what. */
@Path("/aeo/validation/{id}")
@RolesAllowed({"trader", "aeo-officer", "aeo-decider", "auditor"})
public class ValidationPage {
    private static final Map<String, String> VISIT_ACTS = Map.of(
            "confirm", "confirmation",
            "decline", "refusal",
            "reschedule", "rescheduling",
            "hold", "minutes",
            "cancel", "cancellation");
    private static final Map<String, String> PLAN_ACTS = Map.of(
            "submit", "measures",
            "approve", "approval",
            "return", "return",
            "request-extension", "extension-request",
            "extend", "extension",
            "complete", "completion",
            "verify", "verification",
            "fail", "failure");
    private static final int MOST_LINES = 3;

    /** Everything on the page. */
    public record Parts(
            AssessmentPart.Visits visits,
            AssessmentPart.Report report,
            AssessmentPart.Plans plans,
            boolean staff,
            List<Choice> criteria,
            List<Choice> gravities,
            List<Choice> agreement,
            List<Integer> lines) {}

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance validation(ApplicationView application, Parts parts);
    }

    private final AeoClient client;
    private final AssessmentPartClient parts;
    private final CaseParts caseParts;
    private final Form form;
    private final Who who;
    private final Wording wording;
    private final Language language;

    ValidationPage(
            @RestClient AeoClient client,
            @RestClient AssessmentPartClient parts,
            CaseParts caseParts,
            Form form,
            Who who,
            Wording wording,
            Language language) {
        this.client = client;
        this.parts = parts;
        this.caseParts = caseParts;
        this.form = form;
        this.who = who;
        this.wording = wording;
        this.language = language;
    }

    @GET
    public TemplateInstance display(@RestPath String id) {
        var application = client.application(id);
        var staff = who.hasAny(AeoDoor.STAFF);
        return Templates.validation(
                application,
                new Parts(
                        parts.visits(id),
                        report(id),
                        parts.plans(id),
                        staff,
                        staff ? caseParts.criteria(id) : caseParts.programmeCriteria(application),
                        Choice.of(wording, language, "aeo", "gravity", "OBSERVATION", "MINOR", "MAJOR"),
                        Choice.of(wording, language, "aeo", "report_agrees", "true", "false"),
                        List.of(1, 2, MOST_LINES)));
    }

    private AssessmentPart.Report report(String id) {
        try {
            return parts.report(id);
        } catch (ServiceProblem none) {
            if (none.status() != 404) {
                throw none;
            }
            return null;
        }
    }

    @POST
    @Path("visits")
    @RolesAllowed("aeo-officer")
    public Response propose(@RestPath String id) {
        return form.send(
                () -> new AssessmentPartClient.VisitEntry(form.text("site"), form.texts("criteria"), slots("new")),
                entry -> parts.propose(id, form.key(), entry),
                done -> Outcome.done(path(id), "visit_PROPOSED"),
                () -> display(id));
    }

    @POST
    @Path("visits/{visit}")
    @RolesAllowed({"trader", "aeo-officer"})
    public Response visit(@RestPath String id, @RestPath String visit) {
        var act = form.text("act");
        form.named("/reason", "reason-" + act + "-" + visit)
                .named("/minutes", "minutes-" + visit)
                .named("/slot", "slot-" + visit);
        return form.send(
                () -> new AssessmentPartClient.VisitStep(
                        "reschedule".equals(act) ? slots(visit) : null,
                        "confirm".equals(act) && form.textOrNull("slot-" + visit) != null
                                ? Instant.parse(form.text("slot-" + visit))
                                : null,
                        form.textOrNull("reason-" + act + "-" + visit),
                        form.textOrNull("minutes-" + visit),
                        "hold".equals(act) ? findings(visit) : null),
                step -> parts.visit(id, visit, VISIT_ACTS.getOrDefault(act, "confirmation"), form.ifMatch(), step),
                done -> Outcome.done(path(id), "visit_" + done.stage()),
                () -> display(id));
    }

    @POST
    @Path("visits/{visit}/photographs")
    @RolesAllowed("aeo-officer")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response photograph(
            @RestPath String id, @RestPath String visit, @RestForm(FileUpload.ALL) List<FileUpload> files) {
        form.named("/file", "file-" + visit);
        return form.send(
                () -> {
                    var chosen = files.stream()
                            .filter(file ->
                                    file.fileName() != null && !file.fileName().isBlank())
                            .findFirst()
                            .orElse(null);
                    if (chosen == null) {
                        form.fault("file-" + visit, wording.say("aeo", language.locale(), "file_missing"));
                    }
                    return chosen;
                },
                chosen -> parts.photograph(
                        id, visit, chosen.fileName(), chosen.uploadedFile().toFile()),
                done -> Outcome.done(path(id), "photographed"),
                () -> display(id));
    }

    @POST
    @Path("report")
    @RolesAllowed({"trader", "aeo-officer"})
    public Response submitReport(@RestPath String id) {
        var act = form.text("act");
        form.named("/words", "comment".equals(act) ? "report-comment" : "report-words");
        return form.send(
                () -> form.date("replyUntil"),
                until -> switch (act) {
                    case "write" ->
                        parts.write(id, form.key(), new AssessmentPartClient.Words(form.text("report-words")));
                    case "share" -> parts.share(id, form.ifMatch(), new AssessmentPartClient.Sharing(until));
                    case "close" -> parts.close(id, form.ifMatch());
                    case "comment" ->
                        parts.comment(
                                id,
                                form.ifMatch(),
                                new AssessmentPartClient.Remark(
                                        form.text("report-comment"),
                                        form.textOrNull("agrees") == null
                                                ? null
                                                : Boolean.valueOf(form.text("agrees"))));
                    default ->
                        parts.change(id, form.ifMatch(), new AssessmentPartClient.Words(form.text("report-words")));
                },
                done -> Outcome.done(path(id), "report_" + done.stage()),
                () -> display(id));
    }

    @POST
    @Path("plans")
    @RolesAllowed("aeo-officer")
    public Response askPlan(@RestPath String id) {
        form.named("/criteria", "plan-criteria");
        return form.send(
                () -> new AssessmentPartClient.PlanEntry(form.texts("plan-criteria"), form.text("wanted")),
                entry -> parts.askPlan(id, form.key(), entry),
                done -> Outcome.done(path(id), "plan_ASKED"),
                () -> display(id));
    }

    @POST
    @Path("plans/{plan}")
    @RolesAllowed({"trader", "aeo-officer"})
    public Response plan(@RestPath String id, @RestPath String plan) {
        var act = form.text("act");
        form.named("/reason", "reason-" + act + "-" + plan).named("/days", "days-" + act + "-" + plan);
        return form.send(
                () -> new AssessmentPartClient.PlanStep(
                        "submit".equals(act) ? measures(plan) : null,
                        form.number("days-" + act + "-" + plan),
                        form.textOrNull("reason-" + act + "-" + plan)),
                step -> parts.plan(id, plan, PLAN_ACTS.getOrDefault(act, "measures"), form.ifMatch(), step),
                done -> Outcome.done(path(id), "plan_" + done.stage()),
                () -> display(id));
    }

    private List<Instant> slots(String of) {
        var slots = new ArrayList<Instant>();
        for (int i = 1; i <= MOST_LINES; i++) {
            var day = form.date("day-%s-%d".formatted(of, i));
            var time = form.text("time-%s-%d".formatted(of, i));
            if (day != null) {
                form.named("/slots/" + slots.size(), "day-%s-%d".formatted(of, i));
                try {
                    slots.add(day.atTime(LocalTime.parse(time.length() == 4 ? "0" + time : time))
                            .toInstant(ZoneOffset.UTC));
                } catch (DateTimeParseException noTime) {
                    form.fault(
                            "time-%s-%d".formatted(of, i), wording.say("aeo", language.locale(), "visit_time_wrong"));
                }
            }
        }
        return slots;
    }

    private List<AssessmentPart.Seen> findings(String visit) {
        var findings = new ArrayList<AssessmentPart.Seen>();
        for (int i = 1; i <= MOST_LINES; i++) {
            var words = form.textOrNull("seen-%s-%d".formatted(visit, i));
            if (words != null) {
                findings.add(new AssessmentPart.Seen(
                        form.textOrNull("criterion-%s-%d".formatted(visit, i)),
                        form.textOrNull("gravity-%s-%d".formatted(visit, i)),
                        words));
            }
        }
        return findings;
    }

    private List<AssessmentPart.Measure> measures(String plan) {
        var measures = new ArrayList<AssessmentPart.Measure>();
        for (int i = 1; i <= MOST_LINES; i++) {
            var words = form.textOrNull("measure-%s-%d".formatted(plan, i));
            if (words != null) {
                form.named("/measures/%d/by".formatted(measures.size()), "by-%s-%d".formatted(plan, i));
                measures.add(new AssessmentPart.Measure(
                        form.textOrNull("for-%s-%d".formatted(plan, i)),
                        words,
                        form.date("by-%s-%d".formatted(plan, i))));
            }
        }
        return measures;
    }

    private static String path(String id) {
        return "/aeo/validation/" + id;
    }
}
