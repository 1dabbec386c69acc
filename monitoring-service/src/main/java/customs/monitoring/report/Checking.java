package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Point;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.UUID;

/** What the Secretariat's analyst does with a submitted report. */
@ApplicationScoped
@Transactional
class Checking {
    private final Reports reports;
    private final Cycles cycles;
    private final Questions questions;
    private final Catalogues catalogues;
    private final Dossiers dossiers;
    private final Clock clock;

    Checking(
            Reports reports,
            Cycles cycles,
            Questions questions,
            Catalogues catalogues,
            Dossiers dossiers,
            Clock clock) {
        this.reports = reports;
        this.cycles = cycles;
        this.questions = questions;
        this.catalogues = catalogues;
        this.dossiers = dossiers;
        this.clock = clock;
    }

    Dossier check(UUID id, Expected expected, Actor analyst) {
        Report report = reports.forTransition(id, analyst);
        expected.check(report);
        report.check(new Act(analyst, clock.instant()));
        return dossiers.of(report, analyst);
    }

    /** A query belongs to a data point of the report. */
    Dossier ask(UUID id, Point point, String text, Actor analyst) {
        Report report = reports.forTransition(id, analyst);
        catalogues
                .version(cycles.findById(report.cycleId()).catalogueVersion())
                .commitmentOf(point)
                .orElseThrow(() -> Refusal.invalid(
                        "/indicator",
                        "UNKNOWN_POINT",
                        "There is no point %s in breakdown %s.".formatted(point.indicator(), point.breakdown())));
        if (report.stage() != ReportStage.UNDER_CHECK) {
            throw new Refusal("wrong-stage", "Queries are asked while the report is under check.");
        }
        questions.persist(new Question(
                report, point, Question.Origin.ANALYST, text.strip(), null, new Act(analyst, clock.instant())));
        return dossiers.of(report, analyst);
    }

    Dossier close(UUID id, UUID question, Expected expected, Actor analyst) {
        Report report = reports.forTransition(id, analyst);
        Question asked = questions.of(report.id(), question);
        expected.check(asked);
        asked.close(new Act(analyst, clock.instant()));
        return dossiers.of(report, analyst);
    }

    Dossier giveBack(UUID id, Expected expected, Actor analyst) {
        Report report = reports.forTransition(id, analyst);
        expected.check(report);
        report.giveBack(new Act(analyst, clock.instant()), questions.open(report.id()));
        return dossiers.of(report, analyst);
    }

    Dossier accept(UUID id, Expected expected, Actor analyst) {
        Report report = reports.forTransition(id, analyst);
        expected.check(report);
        report.accept(new Act(analyst, clock.instant()), questions.unclosed(report.id()));
        return dossiers.of(report, analyst);
    }
}
