package customs.aeo.visit;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Shows visits and the report to customs and to the firm; a report that is being written to customs alone. */
@ApplicationScoped
@Transactional
class VisitLook {
    private final Applications applications;
    private final Visits visits;
    private final Validation validation;
    private final Clock clock;

    VisitLook(Applications applications, Visits visits, Validation validation, Clock clock) {
        this.applications = applications;
        this.visits = visits;
        this.validation = validation;
        this.clock = clock;
    }

    VisitView.Several list(UUID application, Actor actor) {
        var it = applications.get(application, actor);
        return new VisitView.Several(
                visits.of(application).stream()
                        .map(visit -> view(it, visit, actor))
                        .toList(),
                validation.earliest(it, clock.instant()),
                actor.has("aeo-officer") && Validation.lookedAt(it)
                        ? List.of(ActLink.post("propose-visit", href(it)))
                        : List.of());
    }

    VisitView read(UUID application, UUID id, Actor actor) {
        return view(applications.get(application, actor), visits.get(application, id), actor);
    }

    private VisitView view(AeoApplication it, Visit visit, Actor actor) {
        return new VisitView(
                visit.id(),
                visit.version(),
                it.id(),
                visit.site(),
                visit.criteria(),
                visit.stage(),
                visit.slots(),
                visit.chosen(),
                visit.reason(),
                visit.minutes(),
                visit.findings().stream()
                        .map(seen -> new VisitView.SeenView(seen.criterion(), seen.gravity(), seen.words()))
                        .toList(),
                visit.photos().stream()
                        .map(photo -> "/api/v1/applications/%s/evidence/%s/content".formatted(it.id(), photo))
                        .toList(),
                acts(it, visit, actor));
    }

    private static List<ActLink> acts(AeoApplication it, Visit visit, Actor actor) {
        var acts = new ArrayList<ActLink>();
        if (!Validation.lookedAt(it)) {
            return acts;
        }
        var href = href(it) + "/" + visit.id();
        if (actor.has("trader") && visit.stage() == Visit.Stage.PROPOSED) {
            acts.add(ActLink.post("confirm", href + "/confirmation"));
            acts.add(ActLink.post("decline", href + "/refusal"));
        }
        if (actor.has("aeo-officer")) {
            if (visit.stage() == Visit.Stage.CONFIRMED) {
                acts.add(ActLink.post("hold", href + "/minutes"));
            }
            if (visit.stage() == Visit.Stage.CONFIRMED || visit.stage() == Visit.Stage.HELD) {
                acts.add(ActLink.post("photograph", href + "/photographs"));
            }
            if (visit.stage().next().contains(Visit.Stage.PROPOSED)) {
                acts.add(ActLink.post("reschedule", href + "/rescheduling"));
                acts.add(ActLink.post("cancel", href + "/cancellation"));
            }
        }
        return acts;
    }

    VisitView.ReportView report(UUID application, Actor actor) {
        var it = applications.get(application, actor);
        var report = visits.report(application)
                .filter(each -> !actor.has("trader") || each.stage() != AssessmentReport.Stage.DRAFT)
                .orElseThrow(() -> Refusal.notFound("report"));
        return new VisitView.ReportView(
                report.id(),
                report.version(),
                report.words(),
                report.stage(),
                report.replyUntil(),
                report.comments().stream()
                        .map(comment -> new VisitView.ReportComment(comment.words(), comment.agrees(), comment.at()))
                        .toList(),
                acts(it, report, actor));
    }

    private List<ActLink> acts(AeoApplication it, AssessmentReport report, Actor actor) {
        var acts = new ArrayList<ActLink>();
        if (!Validation.lookedAt(it)) {
            return acts;
        }
        var href = "/api/v1/applications/%s/report".formatted(it.id());
        var next = report.stage().next();
        if (actor.has("trader") && next.contains(AssessmentReport.Stage.AGREED)) {
            acts.add(ActLink.post("comment", href + "/comments"));
        }
        if (actor.has("aeo-officer")) {
            if (next.contains(AssessmentReport.Stage.DRAFT)) {
                acts.add(ActLink.put("change", href));
            }
            if (next.contains(AssessmentReport.Stage.SHARED)) {
                acts.add(ActLink.post("share", href + "/sharing"));
            }
            if (next.contains(AssessmentReport.Stage.NO_REPLY)
                    && validation.today(it, clock.instant()).isAfter(report.replyUntil())) {
                acts.add(ActLink.post("close", href + "/closure"));
            }
        }
        return acts;
    }

    private static String href(AeoApplication it) {
        return "/api/v1/applications/%s/visits".formatted(it.id());
    }
}
