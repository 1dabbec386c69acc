package customs.aeo.visit;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.Attachment;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.Stage;
import customs.aeo.clock.LegalClock;
import customs.platform.act.Act;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Visits and the report: what officers and the firm do with them. */
@ApplicationScoped
@Transactional
public class Validation {
    private static final String NOTICE = "visit-notice";
    private static final Set<Stage> LOOKED_AT =
            EnumSet.of(Stage.SUBMITTED, Stage.ACCEPTED, Stage.IN_ASSESSMENT, Stage.DECISION_PENDING);

    private final Applications applications;
    private final Visits visits;
    private final Attachment attachment;
    private final CaseClocks clocks;

    Validation(Applications applications, Visits visits, Attachment attachment, CaseClocks clocks) {
        this.applications = applications;
        this.visits = visits;
        this.attachment = attachment;
        this.clocks = clocks;
    }

    Visit propose(UUID application, String site, List<String> criteria, List<Instant> slots, Act act) {
        var it = open(application, act);
        known(it, criteria, "/criteria/");
        var visit = Visit.propose(
                application, it.administration(), site, criteria, slots, earliest(it, act.at()), zone(it), act);
        visits.persist(visit);
        return noted(it, visit, "propose-visit", act);
    }

    Visit reschedule(UUID application, UUID id, Expected expected, List<Instant> slots, Act act) {
        var it = open(application, act);
        var visit = found(it, id, expected);
        visit.reschedule(slots, earliest(it, act.at()), zone(it), act);
        return noted(it, visit, "propose-visit", act);
    }

    Visit confirm(UUID application, UUID id, Expected expected, Instant slot, Act act) {
        var it = open(application, act);
        var visit = found(it, id, expected);
        visit.confirm(slot, zone(it), act);
        return noted(it, visit, "confirm-visit", act);
    }

    Visit decline(UUID application, UUID id, Expected expected, Act act) {
        var it = open(application, act);
        var visit = found(it, id, expected);
        visit.decline(act);
        return noted(it, visit, "decline-visit", act);
    }

    Visit hold(UUID application, UUID id, Expected expected, String minutes, List<Visit.Seen> findings, Act act) {
        var it = open(application, act);
        var visit = found(it, id, expected);
        known(it, findings.stream().map(Visit.Seen::criterion).toList(), "/findings/");
        visit.hold(minutes, findings, today(it, act.at()), zone(it), act);
        return noted(it, visit, "hold-visit", act);
    }

    Visit cancel(UUID application, UUID id, Expected expected, Act act) {
        var it = open(application, act);
        var visit = found(it, id, expected);
        visit.cancel(act);
        return noted(it, visit, "cancel-visit", act);
    }

    /** Only pictures; what else a file may be, evidence may be. */
    Visit photograph(UUID application, UUID id, String fileName, InputStream content, Act act) {
        var it = open(application, act);
        var visit = visits.get(application, id);
        var evidence = attachment.attach(application, null, fileName, null, true, content, act);
        if (!evidence.mediaType().startsWith("image/")) {
            throw new Refusal("file-refused", "A photograph of a visit is a PNG or JPEG picture.");
        }
        visit.photographed(evidence.id(), evidence.sha256(), act);
        return noted(it, visit, "photograph-visit", act);
    }

    AssessmentReport write(UUID application, String words, Act act) {
        var it = open(application, act);
        if (visits.report(application).isPresent()) {
            throw new Refusal("report-exists", "The case has its report already; change that one.");
        }
        var report = AssessmentReport.write(application, it.administration(), words, act);
        visits.keep(report);
        return noted(it, report, "write-report", act);
    }

    AssessmentReport change(UUID application, Expected expected, String words, Act act) {
        var it = open(application, act);
        var report = report(it, expected);
        report.change(words, act);
        return noted(it, report, "write-report", act);
    }

    AssessmentReport share(UUID application, Expected expected, LocalDate until, Act act) {
        var it = open(application, act);
        var report = report(it, expected);
        if (!until.isAfter(today(it, act.at()))) {
            throw Refusal.invalid("/replyUntil", "PAST", "Give the firm time to comment.");
        }
        report.share(until, act);
        return noted(it, report, "share-report", act);
    }

    AssessmentReport comment(UUID application, Expected expected, String words, boolean agrees, Act act) {
        var it = open(application, act);
        var report = report(it, expected);
        if (report.stage() == AssessmentReport.Stage.DRAFT) {
            throw Refusal.notFound("report");
        }
        report.comment(words, agrees, act);
        return noted(it, report, "comment-report", act);
    }

    AssessmentReport close(UUID application, Expected expected, Act act) {
        var it = open(application, act);
        var report = report(it, expected);
        report.close(today(it, act.at()), act);
        return noted(it, report, "close-report", act);
    }

    /** The first day for a visit that is proposed now: the programme's notice, where it states one. */
    LocalDate earliest(AeoApplication it, Instant at) {
        var programme = clocks.programme(it);
        var today = today(it, at);
        return programme
                .rule(NOTICE)
                .map(rule -> LegalClock.due(rule, today, programme.calendar()))
                .orElse(today);
    }

    static boolean lookedAt(AeoApplication it) {
        return LOOKED_AT.contains(it.stage());
    }

    private void known(AeoApplication it, List<String> criteria, String pointer) {
        var programme = clocks.programme(it);
        var known = it.levels().stream()
                .flatMap(level -> programme.restsOn(level).stream())
                .distinct()
                .toList();
        for (int i = 0; i < criteria.size(); i++) {
            if (!known.contains(criteria.get(i))) {
                throw Refusal.invalid(pointer + i, "UNKNOWN", "%s is not among %s.".formatted(criteria.get(i), known));
            }
        }
    }

    private AeoApplication open(UUID application, Act act) {
        var it = applications.get(application, act.by());
        if (!lookedAt(it)) {
            throw new Refusal("wrong-stage", "The case is not being looked at. It is %s.".formatted(it.stage()));
        }
        return it;
    }

    private Visit found(AeoApplication it, UUID id, Expected expected) {
        var visit = visits.get(it.id(), id);
        expected.check(visit);
        return visit;
    }

    private AssessmentReport report(AeoApplication it, Expected expected) {
        var report = visits.report(it.id()).orElseThrow(() -> Refusal.notFound("report"));
        expected.check(report);
        return report;
    }

    private <T extends customs.platform.history.Aggregate> T noted(AeoApplication it, T what, String act, Act by) {
        it.noted(null, act, Map.of("part", what.id()), by);
        visits.flush();
        return what;
    }

    private ZoneId zone(AeoApplication it) {
        return clocks.programme(it).zone();
    }

    LocalDate today(AeoApplication it, Instant at) {
        return LocalDate.ofInstant(at, zone(it));
    }
}
